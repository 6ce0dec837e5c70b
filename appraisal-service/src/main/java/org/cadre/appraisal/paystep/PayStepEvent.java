package org.cadre.appraisal.paystep;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.event.DomainEvent;

/** What the other services and payroll may know about pay steps: never a condition, never a word that somebody wrote. */
public sealed interface PayStepEvent extends DomainEvent {

    /**
     * A pay step as others see it; its properties stand beside {@code occurredAt}.
     *
     * @param effectiveOn null where it did not pass
     * @param percentage of the basic salary that is not re-earned; null in all other cases
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PublicState(
            UUID reviewId,
            UUID personId,
            String organisation,
            String band,
            PayStepKind kind,
            LocalDate payStepOn,
            PayStepState outcome,
            LocalDate effectiveOn,
            Integer percentage) {}

    PublicState review();

    @Override
    default UUID aggregateId() {
        return review().reviewId();
    }

    @Override
    default UUID key() {
        return review().personId();
    }

    @Override
    default String organisation() {
        return review().organisation();
    }

    @Override
    default String topic() {
        return "cadre.appraisal.pay-steps.v1";
    }

    /** A line manager has decided; what did not pass may be decided again. */
    record Decided(@JsonUnwrapped PublicState review, Instant occurredAt) implements PayStepEvent {
        @Override
        public String type() {
            return "cadre.appraisal.pay-step.decided.v1";
        }
    }
}

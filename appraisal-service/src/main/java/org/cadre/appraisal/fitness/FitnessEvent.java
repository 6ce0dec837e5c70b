package org.cadre.appraisal.fitness;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.event.DomainEvent;

/** What the other services may know of fit and proper person tests: where they stand, never why. */
public sealed interface FitnessEvent extends DomainEvent {

    /**
     * A test as others see it; its properties stand beside {@code occurredAt}.
     *
     * @param role on the board, such as CHAIR
     * @param attestedOn null until the member has attested; the same goes for what follows
     * @param validUntil the last day on which it counts; null unless it was passed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PublicState(
            UUID testId,
            UUID seatId,
            UUID personId,
            String organisation,
            String role,
            FitnessState state,
            LocalDate attestedOn,
            LocalDate signedOffOn,
            LocalDate validUntil) {}

    PublicState test();

    @Override
    default UUID aggregateId() {
        return test().testId();
    }

    @Override
    default UUID key() {
        return test().personId();
    }

    @Override
    default String organisation() {
        return test().organisation();
    }

    @Override
    default String topic() {
        return "cadre.appraisal.fit-and-proper-tests.v1";
    }

    record Changed(@JsonUnwrapped PublicState test, Instant occurredAt) implements FitnessEvent {
        @Override
        public String type() {
            return "cadre.appraisal.fit-and-proper-test.changed.v1";
        }
    }
}

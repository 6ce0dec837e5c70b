package org.cadre.appraisal.carryingon;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.event.DomainEvent;

/** What the other services may know of things that leavers left open: which, until when, and never what they are about. */
public sealed interface OpenMatterEvent extends DomainEvent {

    /**
     * A thing left open as others see it; its properties stand beside {@code occurredAt}.
     *
     * @param subjectId the appraisal or the initiative
     * @param number which objective of the appraisal, from 1; null for an initiative
     * @param forward true where it is an objective agreed for the time after the appraisal, and {@code number} its place among
     *     those; null otherwise
     * @param newOwnerBy last day for finding a new owner
     * @param newOwnerId null until there is one, or where it was closed instead
     * @param settledOn null until it is settled
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PublicState(
            UUID matterId,
            String organisation,
            MatterKind kind,
            UUID subjectId,
            Integer number,
            Boolean forward,
            UUID leaverId,
            LocalDate leftOn,
            LocalDate newOwnerBy,
            MatterState state,
            UUID newOwnerId,
            LocalDate settledOn) {}

    PublicState matter();

    @Override
    default UUID aggregateId() {
        return matter().matterId();
    }

    @Override
    default String organisation() {
        return matter().organisation();
    }

    @Override
    default String topic() {
        return "cadre.appraisal.open-matters.v1";
    }

    /** A leader has left, and this needs a new owner. */
    record Opened(@JsonUnwrapped PublicState matter, Instant occurredAt) implements OpenMatterEvent {
        @Override
        public String type() {
            return "cadre.appraisal.open-matter.opened.v1";
        }
    }

    /** Nobody was found in time. */
    record Alerted(@JsonUnwrapped PublicState matter, Instant occurredAt) implements OpenMatterEvent {
        @Override
        public String type() {
            return "cadre.appraisal.open-matter.alerted.v1";
        }
    }

    /** It has a new owner, or is over. */
    record Settled(@JsonUnwrapped PublicState matter, Instant occurredAt) implements OpenMatterEvent {
        @Override
        public String type() {
            return "cadre.appraisal.open-matter.settled.v1";
        }
    }
}

package org.cadre.appraisal.cycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.event.DomainEvent;

/** What the other services may know about appraisal cycles. */
public sealed interface CycleEvent extends DomainEvent {

    UUID cycleId();

    @Override
    default UUID aggregateId() {
        return cycleId();
    }

    @Override
    default String topic() {
        return "cadre.appraisal.cycles.v1";
    }

    /** Appraisals of this organisation and year may be held. */
    record Opened(
            UUID cycleId,
            String organisation,
            String name,
            int appraisalYear,
            CycleStatus state,
            LocalDate startsOn,
            LocalDate endsOn,
            Instant occurredAt)
            implements CycleEvent {
        @Override
        public String type() {
            return "cadre.appraisal.cycle.opened.v1";
        }
    }

    /** No further appraisal of this cycle begins. */
    record Closed(
            UUID cycleId,
            String organisation,
            String name,
            int appraisalYear,
            CycleStatus state,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate closedOn,
            Instant occurredAt)
            implements CycleEvent {
        @Override
        public String type() {
            return "cadre.appraisal.cycle.closed.v1";
        }
    }
}

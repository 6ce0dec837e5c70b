package org.cadre.training.induction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.event.DomainEvent;

/** What the other services may know about inductions. */
public sealed interface InductionEvent extends DomainEvent {

    UUID inductionId();

    UUID personId();

    @Override
    default UUID aggregateId() {
        return inductionId();
    }

    @Override
    default UUID key() {
        return personId();
    }

    @Override
    default String topic() {
        return "cadre.training.inductions.v1";
    }

    /** A joiner has the induction to do. */
    record Assigned(
            UUID inductionId,
            UUID personId,
            InductionStatus state,
            LocalDate startsOn,
            LocalDate assignedOn,
            LocalDate dueOn,
            Instant occurredAt)
            implements InductionEvent {
        @Override
        public String type() {
            return "cadre.training.induction.assigned.v1";
        }
    }

    /** A joiner has done it. */
    record Completed(
            UUID inductionId,
            UUID personId,
            InductionStatus state,
            LocalDate startsOn,
            LocalDate assignedOn,
            LocalDate dueOn,
            LocalDate completedOn,
            Instant occurredAt)
            implements InductionEvent {
        @Override
        public String type() {
            return "cadre.training.induction.completed.v1";
        }
    }
}

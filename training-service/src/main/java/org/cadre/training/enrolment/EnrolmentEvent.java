package org.cadre.training.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.event.DomainEvent;

/** What the other services may know about enrolments. */
public sealed interface EnrolmentEvent extends DomainEvent {

    UUID enrolmentId();

    UUID personId();

    @Override
    default UUID aggregateId() {
        return enrolmentId();
    }

    @Override
    default UUID key() {
        return personId();
    }

    @Override
    default String topic() {
        return "cadre.training.enrolments.v1";
    }

    /** A person has a place on an accredited programme. */
    record Started(
            UUID enrolmentId,
            UUID personId,
            UUID programmeId,
            String stage,
            EnrolmentStatus state,
            LocalDate startedOn,
            Instant occurredAt)
            implements EnrolmentEvent {
        @Override
        public String type() {
            return "cadre.training.enrolment.started.v1";
        }
    }

    /** An assessor found that the person completed the programme. */
    record Completed(
            UUID enrolmentId,
            UUID personId,
            UUID programmeId,
            String stage,
            EnrolmentStatus state,
            LocalDate startedOn,
            LocalDate completedOn,
            Instant occurredAt)
            implements EnrolmentEvent {
        @Override
        public String type() {
            return "cadre.training.enrolment.completed.v1";
        }
    }
}

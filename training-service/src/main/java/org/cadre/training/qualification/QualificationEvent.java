package org.cadre.training.qualification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.event.DomainEvent;

/** What the other services may know about qualifications. */
public sealed interface QualificationEvent extends DomainEvent {

    UUID qualificationId();

    UUID personId();

    @Override
    default UUID aggregateId() {
        return qualificationId();
    }

    @Override
    default UUID key() {
        return personId();
    }

    @Override
    default String topic() {
        return "cadre.training.qualifications.v1";
    }

    /** A person holds a qualification, until a day or for ever. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Awarded(
            UUID qualificationId,
            UUID personId,
            UUID programmeId,
            String stage,
            LocalDate awardedOn,
            Optional<LocalDate> validUntil,
            Instant occurredAt)
            implements QualificationEvent {
        @Override
        public String type() {
            return "cadre.training.qualification.awarded.v1";
        }
    }
}

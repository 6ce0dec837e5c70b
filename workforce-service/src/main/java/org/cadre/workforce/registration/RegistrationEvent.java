package org.cadre.workforce.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.event.DomainEvent;

/** What the other services may know about registrations: whom, with which body and on which days, never the number. */
public sealed interface RegistrationEvent extends DomainEvent {

    UUID registrationId();

    UUID personId();

    @Override
    default UUID aggregateId() {
        return registrationId();
    }

    @Override
    default UUID key() {
        return personId();
    }

    @Override
    default String topic() {
        return "cadre.workforce.registrations.v1";
    }

    /** A person is registered from a day, and until a day where one is known. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Recorded(
            UUID registrationId,
            UUID personId,
            String body,
            LocalDate validFrom,
            LocalDate validUntil,
            Instant occurredAt)
            implements RegistrationEvent {
        @Override
        public String type() {
            return "cadre.workforce.registration.recorded.v1";
        }
    }

    /** It was renewed or ended. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Changed(
            UUID registrationId,
            UUID personId,
            String body,
            LocalDate validFrom,
            LocalDate validUntil,
            Instant occurredAt)
            implements RegistrationEvent {
        @Override
        public String type() {
            return "cadre.workforce.registration.changed.v1";
        }
    }

    /** There is no such registration: it was recorded in error, or its person was deleted. */
    record Removed(UUID registrationId, UUID personId, Instant occurredAt) implements RegistrationEvent {
        @Override
        public String type() {
            return "cadre.workforce.registration.removed.v1";
        }
    }
}

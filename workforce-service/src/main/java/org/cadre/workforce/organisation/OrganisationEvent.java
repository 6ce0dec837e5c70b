package org.cadre.workforce.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.event.DomainEvent;

/** What the other services may know about organisations. */
public sealed interface OrganisationEvent extends DomainEvent {

    UUID organisationId();

    @Override
    default UUID aggregateId() {
        return organisationId();
    }

    @Override
    default String topic() {
        return "cadre.workforce.organisations.v1";
    }

    /** The organisation is, from now on, known to be like this. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Recorded(
            UUID organisationId,
            String code,
            String name,
            @JsonProperty("type") OrganisationType kind,
            LocalDate opensOn,
            LocalDate closesOn,
            List<Membership> memberships,
            List<Succession> successors,
            Instant occurredAt)
            implements OrganisationEvent {
        @Override
        public String type() {
            return "cadre.workforce.organisation.recorded.v1";
        }
    }
}

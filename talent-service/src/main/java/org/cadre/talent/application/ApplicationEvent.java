package org.cadre.talent.application;

import java.time.Instant;
import java.util.UUID;
import org.cadre.kit.event.DomainEvent;

/**
 * What the other services may know about an application: where it stands. The words of the panel stay here.
 *
 * @param state where it stands now; it also decides the type
 */
public record ApplicationEvent(
        UUID applicationId, UUID personId, UUID advertId, ApplicationState state, Instant occurredAt)
        implements DomainEvent {

    @Override
    public String type() {
        return switch (state) {
            case SUBMITTED -> "cadre.talent.application.submitted.v1";
            case SHORTLISTED -> "cadre.talent.application.shortlisted.v1";
            case RECOMMENDED -> "cadre.talent.application.recommended.v1";
            case APPOINTED -> "cadre.talent.application.appointed.v1";
            case REJECTED -> "cadre.talent.application.rejected.v1";
            case WITHDRAWN -> "cadre.talent.application.withdrawn.v1";
        };
    }

    @Override
    public String topic() {
        return "cadre.talent.applications.v1";
    }

    @Override
    public UUID aggregateId() {
        return applicationId;
    }

    @Override
    public UUID key() {
        return personId;
    }
}

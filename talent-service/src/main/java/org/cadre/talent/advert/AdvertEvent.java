package org.cadre.talent.advert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.event.DomainEvent;

/** What the other services may know about adverts. */
public sealed interface AdvertEvent extends DomainEvent {

    UUID advertId();

    @Override
    default UUID aggregateId() {
        return advertId();
    }

    @Override
    default String topic() {
        return "cadre.talent.adverts.v1";
    }

    /** A vacancy is offered to everybody. */
    record Opened(
            UUID advertId,
            UUID roleId,
            UUID postId,
            String organisation,
            String requiredStage,
            AdvertState state,
            LocalDate opensOn,
            LocalDate closesOn,
            Instant occurredAt)
            implements AdvertEvent {
        @Override
        public String type() {
            return "cadre.talent.advert.opened.v1";
        }
    }

    /** No further application is taken. */
    record Closed(
            UUID advertId,
            UUID roleId,
            UUID postId,
            String organisation,
            String requiredStage,
            AdvertState state,
            LocalDate opensOn,
            LocalDate closesOn,
            LocalDate closedOn,
            CloseReason reason,
            Instant occurredAt)
            implements AdvertEvent {
        @Override
        public String type() {
            return "cadre.talent.advert.closed.v1";
        }
    }
}

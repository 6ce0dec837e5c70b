package org.cadre.appraisal.due;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.event.DomainEvent;

/**
 * It has been the appraisee's turn to sign or to dispute for a while, and the appraisee is to be reminded of it: a type of its
 * own that names nobody else, so that whoever sends mail can send it to nobody else.
 *
 * @param awaitedSince day on which it was put up for signature
 */
record SignatureDue(
        UUID reminderId,
        UUID appraisalId,
        UUID cycleId,
        String organisation,
        UUID personId,
        LocalDate awaitedSince,
        Instant occurredAt)
        implements DomainEvent {

    @Override
    public String type() {
        return "cadre.appraisal.signature.due.v1";
    }

    @Override
    public String topic() {
        return ReminderEvent.TOPIC;
    }

    @Override
    public UUID aggregateId() {
        return reminderId;
    }

    @Override
    public UUID key() {
        return personId;
    }
}

package org.cadre.appraisal.due;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.event.DomainEvent;

/**
 * A dispute is to be decided: a type of its own, because neither party of the appraisal is to be reminded of it.
 *
 * @param personId who disputes
 * @param reviewerId who hears it and is to be reminded; absent where nobody does
 * @param dueOn the last day on which the decision is in time
 * @param reminder DISPUTE_NEAR or DISPUTE_OVERDUE
 * @param alsoTo HR, from the day after the last and where nobody hears it; else absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DisputeDue(
        UUID reminderId,
        UUID appraisalId,
        UUID cycleId,
        String organisation,
        UUID personId,
        UUID reviewerId,
        LocalDate dueOn,
        String reminder,
        Escalation alsoTo,
        Instant occurredAt)
        implements DomainEvent {

    @Override
    public String type() {
        return "cadre.appraisal.dispute.due.v1";
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

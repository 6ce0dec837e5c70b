package org.cadre.appraisal.due;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.event.DomainEvent;

/**
 * Both parties of an appraisal are to be reminded of it, once for each last day and rule. Whoever sends mail takes it from here.
 *
 * @param reminder code of the rule, such as DAYS_30 or OVERDUE
 */
record ReminderEvent(
        UUID reminderId,
        UUID appraisalId,
        UUID cycleId,
        String organisation,
        UUID personId,
        UUID appraiserId,
        Awaited awaited,
        LocalDate dueOn,
        String reminder,
        Instant occurredAt)
        implements DomainEvent {

    @Override
    public String type() {
        return "cadre.appraisal.reminder.due.v1";
    }

    @Override
    public String topic() {
        return "cadre.appraisal.reminders.v1";
    }

    @Override
    public UUID aggregateId() {
        return reminderId;
    }

    @Override
    public UUID key() {
        return personId;
    }

    static ReminderEvent of(UUID id, DueAppraisal due, String reminder, Instant now) {
        return new ReminderEvent(
                id,
                due.appraisalId(),
                due.cycleId(),
                due.organisation(),
                due.personId(),
                due.appraiserId(),
                due.awaited(),
                due.dueOn(),
                reminder,
                now);
    }
}

package org.cadre.appraisal.due;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cadre.appraisal.appraisal.Awaited;
import org.cadre.kit.event.DomainEvent;

/**
 * Both parties of an appraisal are to be reminded of it, once for each last day and rule, and whoever else it waits for. Whoever
 * sends mail takes it from here.
 *
 * @param reviewerId who hears the dispute; absent where nobody does
 * @param appraiserLeft whether the appraiser has left, and is not to be written to
 * @param reminder code of the rule, such as DAYS_30 or OVERDUE
 * @param alsoTo whom it goes to beside both parties; absent where to nobody else
 * @param lineAboveId who that is, if it goes to the line above
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReminderEvent(
        UUID reminderId,
        UUID appraisalId,
        UUID cycleId,
        String organisation,
        UUID personId,
        UUID appraiserId,
        UUID reviewerId,
        Awaited awaited,
        boolean appraiserLeft,
        LocalDate dueOn,
        String reminder,
        Escalation alsoTo,
        UUID lineAboveId,
        Instant occurredAt)
        implements DomainEvent {

    static final String TOPIC = "cadre.appraisal.reminders.v1";

    @Override
    public String type() {
        return "cadre.appraisal.reminder.due.v1";
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public UUID aggregateId() {
        return reminderId;
    }

    @Override
    public UUID key() {
        return personId;
    }

    /** Whom it goes to, the one whom it is about first. HR is a function and nobody in particular. */
    List<UUID> readers() {
        return Stream.of(personId, appraiserLeft ? null : appraiserId, reviewerId, lineAboveId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** @param above who stands above the appraisal; HR is told where nobody does */
    static ReminderEvent of(UUID id, DueAppraisal due, ReminderRule rule, Optional<UUID> above, Instant now) {
        var alsoTo = rule.alsoTo().map(wanted -> above.isPresent() ? wanted : Escalation.HR);
        return new ReminderEvent(
                id,
                due.appraisalId(),
                due.cycleId(),
                due.organisation(),
                due.personId(),
                due.appraiserId(),
                due.reviewerId(),
                due.awaited(),
                due.appraiserLeft(),
                due.dueOn(),
                rule.code(),
                alsoTo.orElse(null),
                above.orElse(null),
                now);
    }
}

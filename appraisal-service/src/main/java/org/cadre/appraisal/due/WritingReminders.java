package org.cadre.appraisal.due;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;

/** Writes who is to be reminded of what, and whom a rule tells beside both parties. */
@ApplicationScoped
class WritingReminders {

    private final LinesAbove lines;
    private final Ids ids;
    private final BusinessCalendar calendar;

    WritingReminders(LinesAbove lines, Ids ids, BusinessCalendar calendar) {
        this.lines = lines;
        this.ids = ids;
        this.calendar = calendar;
    }

    List<ReminderEvent> of(List<DueAppraisal> due, ReminderRule rule) {
        var above = rule.goesAlsoTo(Escalation.LINE_ABOVE) ? lines.of(due) : Map.<UUID, UUID>of();
        return due.stream()
                .map(one -> ReminderEvent.of(
                        ids.next(), one, rule, Optional.ofNullable(above.get(one.appraisalId())), calendar.now()))
                .toList();
    }
}

package org.cadre.appraisal.boardreference;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.kit.time.BusinessCalendar;

/** Until when a reference is to be written, by the rules of the day on which the task arises. */
@ApplicationScoped
class ReferenceDays {

    private record Rules(int dueWithinDays) {}

    private final ReferenceData rules;
    private final BusinessCalendar calendar;

    ReferenceDays(ReferenceData rules, BusinessCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    LocalDate dueAfter(LocalDate day) {
        var today = calendar.today();
        var within = rules.on(today, "board-reference-rules", Rules.class).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rules for board references on " + today))
                .body()
                .dueWithinDays();
        return day.plusDays(within);
    }
}

package org.cadre.appraisal.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cadre.kit.reference.ReferenceItem;

/**
 * When both parties are reminded.
 *
 * @param code as the reference data names it
 * @param latestDue an appraisal that is due later has time; so many days lie between today and that day
 * @param dueAfter one that is due no later is reminded of more urgently
 * @param alsoTo whom the reminder goes to beside both parties
 */
record ReminderRule(String code, LocalDate latestDue, LocalDate dueAfter, Optional<Escalation> alsoTo) {

    /**
     * What the reference data say of a rule.
     *
     * @param daysBefore the last day; negative where the day has passed
     */
    record Days(int daysBefore, Optional<Escalation> alsoTo) {}

    boolean goesAlsoTo(Escalation wanted) {
        return alsoTo.equals(Optional.of(wanted));
    }

    /** The rules as they count on a day. Somebody who joins late is reminded once, not once for each rule. */
    static List<ReminderRule> on(LocalDate today, List<ReferenceItem<Days>> items) {
        var urgentFirst = items.stream()
                .sorted(Comparator.comparingInt(item -> item.body().daysBefore()))
                .toList();
        var rules = new ArrayList<ReminderRule>();
        var after = LocalDate.EPOCH;
        for (var item : urgentFirst) {
            var latest = today.plusDays(item.body().daysBefore());
            rules.add(new ReminderRule(item.code(), latest, after, item.body().alsoTo()));
            after = latest;
        }
        return List.copyOf(rules);
    }
}

package org.cadre.appraisal.dispute;

import java.time.LocalDate;
import java.util.Optional;
import org.cadre.kit.reference.ReferenceData;

/**
 * By when a dispute is decided. The rules of the day on which it was raised count, whoever hears it.
 *
 * @param lastDay on which the decision is in time
 * @param remindFrom from when on whoever hears it is reminded
 */
public record DisputeDays(LocalDate lastDay, LocalDate remindFrom) {

    /** Code of the reminder that the last day is near. */
    public static final String NEAR = "DISPUTE_NEAR";

    /** Code of the reminder that the last day is over. */
    public static final String OVERDUE = "DISPUTE_OVERDUE";

    private record Rules(int decideWithinDays, int remindDaysBefore) {}

    /** The days of a dispute that was raised on a day. */
    public static DisputeDays of(LocalDate raisedOn, ReferenceData reference) {
        var rules = reference
                .find(raisedOn, "dispute-rules", "STANDARD", Rules.class)
                .orElseThrow(() -> new IllegalStateException("No rules of disputes on " + raisedOn))
                .body();
        var lastDay = raisedOn.plusDays(rules.decideWithinDays());
        return new DisputeDays(lastDay, lastDay.minusDays(rules.remindDaysBefore()));
    }

    public boolean isOverdueOn(LocalDate day) {
        return day.isAfter(lastDay);
    }

    /** What is to be said on a day, the more urgent of the two; empty where there is time. */
    public Optional<String> reminderOn(LocalDate day) {
        if (isOverdueOn(day)) {
            return Optional.of(OVERDUE);
        }
        return day.isBefore(remindFrom) ? Optional.empty() : Optional.of(NEAR);
    }
}

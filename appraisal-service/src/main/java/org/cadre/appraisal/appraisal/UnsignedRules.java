package org.cadre.appraisal.appraisal;

import java.time.LocalDate;
import org.cadre.kit.reference.ReferenceData;

/**
 * What follows where an appraisee neither signs nor disputes; each number counts from the day on which it is their turn.
 *
 * @param remindAfterDays when the appraisee is reminded that it is their turn
 * @param completeAfterDays from when on HR may complete it without them
 * @param disputeWithinDays for so many days after that they may still dispute it, the last one included
 */
public record UnsignedRules(int remindAfterDays, int completeAfterDays, int disputeWithinDays) {

    /** Code of the reminder that it is the appraisee's turn. */
    public static final String REMINDER = "TO_SIGN";

    /** How long the appraisee has from the reminder on, however late it was sent. */
    int daysAfterReminder() {
        return completeAfterDays - remindAfterDays;
    }

    /** Those in force on a day. */
    public static UnsignedRules on(LocalDate day, ReferenceData reference) {
        return reference
                .find(day, "unsigned-appraisal-rules", "STANDARD", UnsignedRules.class)
                .orElseThrow()
                .body();
    }
}

package org.cadre.appraisal.feedback.rater;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Somebody who is to be written to. */
public record DueReminder(Rater rater, LocalDate openedOn, LocalDate closesOn) {

    /**
     * The last day up to today on which a letter fell due. The first is the day of the opening: the invitation itself.
     *
     * @param every so many days
     */
    public LocalDate dueOn(int every, LocalDate today) {
        return openedOn.plusDays(ChronoUnit.DAYS.between(openedOn, today) / every * every);
    }
}

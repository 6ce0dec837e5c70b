package org.cadre.appraisal.feedback.run;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.cadre.kit.problem.DomainException;

/**
 * The days of a run; null until they have come.
 *
 * @param closesOn the last day on which raters answer
 */
@Embeddable
record RunDays(LocalDate askedOn, LocalDate openedOn, LocalDate closesOn, LocalDate closedOn, LocalDate releasedOn) {

    static RunDays asked(LocalDate today) {
        return new RunDays(today, null, null, null, null);
    }

    RunDays opened(LocalDate today, LocalDate lastDay, int mostDays) {
        if (!lastDay.isAfter(today)) {
            throw DomainException.invalidField("closesOn", "closing-not-later", "It lies after today, " + today);
        }
        requireWithin(today, lastDay, mostDays);
        return new RunDays(askedOn, today, lastDay, null, null);
    }

    /** The days for which it was opened are counted from the opening still. */
    RunDays extended(LocalDate lastDay, int mostDays) {
        if (!lastDay.isAfter(closesOn)) {
            throw DomainException.invalidField(
                    "closesOn", "closing-not-later", "It lies after the present last day, " + closesOn);
        }
        requireWithin(openedOn, lastDay, mostDays);
        return new RunDays(askedOn, openedOn, lastDay, null, null);
    }

    private static void requireWithin(LocalDate opening, LocalDate lastDay, int mostDays) {
        var latest = opening.plusDays(mostDays);
        if (lastDay.isAfter(latest)) {
            throw DomainException.invalidField(
                    "closesOn", "closing-too-late", "At most %d days, so until %s".formatted(mostDays, latest));
        }
    }

    void requireNotOver(LocalDate today) {
        if (areOverBy(today)) {
            throw DomainException.conflict("feedback-run-over", "The last day to answer was " + closesOn);
        }
    }

    boolean areOverBy(LocalDate today) {
        return today.isAfter(closesOn);
    }

    RunDays closed(LocalDate today) {
        return new RunDays(askedOn, openedOn, closesOn, today, null);
    }

    RunDays released(LocalDate today) {
        return new RunDays(askedOn, openedOn, closesOn, closedOn, today);
    }
}

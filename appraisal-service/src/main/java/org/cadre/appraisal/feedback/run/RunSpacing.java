package org.cadre.appraisal.feedback.run;

import java.time.LocalDate;
import java.util.Optional;
import org.cadre.kit.problem.DomainException;

/**
 * How far apart runs about one subject lie, so that two reports do not differ by one rater.
 *
 * @param months from one opening to the next
 * @param lastOpened the opening of the last run of which there is a report, at whichever employer
 * @param lastHere the same of those at this employer: no other day is told
 * @param newRole since when the subject holds the post taken last
 */
record RunSpacing(
        int months, Optional<LocalDate> lastOpened, Optional<LocalDate> lastHere, Optional<LocalDate> newRole) {

    /** The first day of the thirteenth month counts; so does a role that began after the last opening. */
    void require(LocalDate today) {
        lastOpened
                .filter(last -> today.isBefore(last.plusMonths(months)))
                .filter(last -> newRole.filter(role -> role.isAfter(last)).isEmpty())
                .ifPresent(last -> {
                    throw DomainException.conflict("feedback-too-soon", detail(last));
                });
    }

    /** Months can be subtracted from a day, so the next one is told only where the last is known here. */
    private String detail(LocalDate last) {
        return lastHere.equals(lastOpened)
                ? "The last run opened on %s; the next one opens on %s or after a change of role"
                        .formatted(last, last.plusMonths(months))
                : "The next run opens %d months after the last one about this subject, or after a change of role"
                        .formatted(months);
    }
}

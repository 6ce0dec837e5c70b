package org.cadre.appraisal.boardappraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.reference.ReferenceData;

/** Until when the appraisal of a board member goes to NHS England, by body and role; most are held locally. */
@ApplicationScoped
class SubmissionDeadlines {

    private record Deadline(String body, String role, int month, int day) {}

    private final ReferenceData reference;

    SubmissionDeadlines(ReferenceData reference) {
        this.reference = reference;
    }

    /** In the year after the appraisal year; empty where the appraisal stays with the organisation. */
    Optional<LocalDate> of(String body, String role, AppraisalYear year) {
        var firstDayAfter = new AppraisalYear(year.startsIn() + 1).firstDay();
        return reference.on(firstDayAfter, "board-appraisal-deadlines", Deadline.class).stream()
                .map(item -> item.body())
                .filter(deadline ->
                        deadline.body().equals(body) && deadline.role().equals(role))
                .map(deadline -> MonthDay.of(deadline.month(), deadline.day()).atYear(firstDayAfter.getYear()))
                .findFirst();
    }
}

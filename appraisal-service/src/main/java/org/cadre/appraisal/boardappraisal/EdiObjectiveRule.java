package org.cadre.appraisal.boardappraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.appraisal.appraisal.AppraisalToSign;
import org.cadre.appraisal.appraisal.SigningRule;
import org.cadre.appraisal.board.KnownSeats;
import org.cadre.kit.problem.Violation;
import org.cadre.kit.time.BusinessCalendar;

/** The appraisal of a board member has an objective for equality, diversity and inclusion. */
@ApplicationScoped
class EdiObjectiveRule implements SigningRule {

    private final KnownSeats seats;
    private final BusinessCalendar calendar;

    EdiObjectiveRule(KnownSeats seats, BusinessCalendar calendar) {
        this.seats = seats;
        this.calendar = calendar;
    }

    /** Who is on the board on the day of the signature is a board member, whatever they were when the year began. */
    @Override
    public List<Violation> missing(AppraisalToSign appraisal) {
        var isMember = seats.directorsOf(appraisal.organisation(), calendar.today()).stream()
                .anyMatch(seat -> seat.personId().equals(appraisal.personId()));
        return isMember && !appraisal.hasEdiObjective()
                ? List.of(Violation.ofField(
                        "objectives",
                        "edi-objective-missing",
                        "A board member has an objective that is marked \"edi\": true"))
                : List.of();
    }
}

package org.cadre.appraisal.boardappraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cadre.appraisal.board.KnownSeat;
import org.cadre.appraisal.board.KnownSeats;
import org.cadre.appraisal.feedback.run.AskedFeedback;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.time.BusinessCalendar;

/** Which board members want multi-source feedback in a year for which nobody has asked yet. */
@ApplicationScoped
public class FeedbackToAskFor {

    private final BoardAppraisalRules rules;
    private final KnownSeats seats;
    private final AskedFeedback feedback;
    private final BusinessCalendar calendar;

    FeedbackToAskFor(BoardAppraisalRules rules, KnownSeats seats, AskedFeedback feedback, BusinessCalendar calendar) {
        this.rules = rules;
        this.seats = seats;
        this.feedback = feedback;
        this.calendar = calendar;
    }

    /** Of whoever sat on the board of an organisation on a day of the year, up to today. */
    public Set<UUID> of(String organisation, AppraisalYear year) {
        if (!rules.wantMultiSourceFeedbackIn(year)) {
            return Set.of();
        }
        var members = seats.directorsIn(year, organisation, calendar.today()).stream()
                .map(KnownSeat::personId)
                .collect(Collectors.toUnmodifiableSet());
        var asked = feedback.among(members, year);
        return members.stream().filter(member -> !asked.contains(member)).collect(Collectors.toUnmodifiableSet());
    }
}

package org.cadre.appraisal.boardappraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cadre.appraisal.feedback.run.AskedFeedback;
import org.cadre.appraisal.standard.AppraisalYear;

/** Which board members want multi-source feedback in a year for which nobody has asked yet. */
@ApplicationScoped
public class FeedbackToAskFor {

    private final BoardAppraisalRules rules;
    private final FrameworkMembers members;
    private final AskedFeedback feedback;

    FeedbackToAskFor(BoardAppraisalRules rules, FrameworkMembers members, AskedFeedback feedback) {
        this.rules = rules;
        this.members = members;
        this.feedback = feedback;
    }

    /** Of whoever sat on the board of an organisation on a day of the year, up to today. */
    public Set<UUID> of(String organisation, AppraisalYear year) {
        if (!rules.wantMultiSourceFeedbackIn(year)) {
            return Set.of();
        }
        var sat = members.in(year, organisation);
        var asked = feedback.among(sat, year);
        return sat.stream().filter(member -> !asked.contains(member)).collect(Collectors.toUnmodifiableSet());
    }
}

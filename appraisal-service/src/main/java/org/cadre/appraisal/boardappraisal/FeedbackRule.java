package org.cadre.appraisal.boardappraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.appraisal.appraisal.AppraisalToSign;
import org.cadre.appraisal.appraisal.SigningRule;
import org.cadre.appraisal.feedback.run.ReleasedFeedback;
import org.cadre.kit.problem.Violation;

/** A board member has had multi-source feedback in the year; what it said is no part of the appraisal. */
@ApplicationScoped
class FeedbackRule implements SigningRule {

    private final BoardAppraisalRules rules;
    private final ReleasedFeedback feedback;

    FeedbackRule(BoardAppraisalRules rules, ReleasedFeedback feedback) {
        this.rules = rules;
        this.feedback = feedback;
    }

    @Override
    public List<Violation> missing(AppraisalToSign appraisal) {
        return rules.wantMultiSourceFeedback(appraisal) && !feedback.isThere(appraisal.personId(), appraisal.year())
                ? List.of(Violation.ofRule(
                        "multi-source-feedback-missing",
                        "A board member has had multi-source feedback of %s: ask for a feedback run with this appraisal, and have its facilitator release the report"
                                .formatted(appraisal.year())))
                : List.of();
    }
}

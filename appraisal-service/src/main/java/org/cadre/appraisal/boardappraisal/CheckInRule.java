package org.cadre.appraisal.boardappraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.appraisal.appraisal.AppraisalToSign;
import org.cadre.appraisal.appraisal.SigningRule;
import org.cadre.kit.problem.Violation;

/** A board member and their appraiser have reviewed the year at least once before its end. */
@ApplicationScoped
class CheckInRule implements SigningRule {

    private final BoardAppraisalRules rules;

    CheckInRule(BoardAppraisalRules rules) {
        this.rules = rules;
    }

    @Override
    public List<Violation> missing(AppraisalToSign appraisal) {
        return rules.wantCheckIn(appraisal) && !appraisal.hasCheckIn()
                ? List.of(Violation.ofRule(
                        "check-in-missing",
                        "A board member has had a mid-year review: write down a check-in of this appraisal"))
                : List.of();
    }
}

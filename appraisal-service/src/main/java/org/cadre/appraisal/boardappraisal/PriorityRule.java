package org.cadre.appraisal.boardappraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.appraisal.appraisal.AppraisalToSign;
import org.cadre.appraisal.appraisal.SigningRule;
import org.cadre.kit.problem.Violation;

/** Each objective of a board member serves a priority of the organisation or of the nation; of others that is a warning. */
@ApplicationScoped
class PriorityRule implements SigningRule {

    private final BoardAppraisalRules rules;

    PriorityRule(BoardAppraisalRules rules) {
        this.rules = rules;
    }

    @Override
    public List<Violation> missing(AppraisalToSign appraisal) {
        return rules.wantPriorityForEachObjective(appraisal) ? appraisal.withoutPriority() : List.of();
    }
}

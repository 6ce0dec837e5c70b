package org.cadre.appraisal.boardappraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.appraisal.appraisal.AppraisalToSign;
import org.cadre.appraisal.appraisal.SigningRule;
import org.cadre.kit.problem.Violation;

/** The appraisal of a board member has an objective for equality, diversity and inclusion. */
@ApplicationScoped
class EdiObjectiveRule implements SigningRule {

    private final BoardAppraisalRules rules;

    EdiObjectiveRule(BoardAppraisalRules rules) {
        this.rules = rules;
    }

    @Override
    public List<Violation> missing(AppraisalToSign appraisal) {
        return rules.wantEdiObjective(appraisal) && !appraisal.hasEdiObjective()
                ? List.of(Violation.ofField(
                        "objectives",
                        "edi-objective-missing",
                        "A board member has an objective that is marked \"edi\": true"))
                : List.of();
    }
}

package org.cadre.appraisal.adverse;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.appraisal.appraisal.AppraisalToSign;
import org.cadre.appraisal.appraisal.SigningRule;
import org.cadre.appraisal.systemicfactors.SystemicStatements;
import org.cadre.kit.problem.Violation;

/** Nobody signs an adverse outcome who has not said, since it was last signed, what circumstances had a part in it. */
@ApplicationScoped
class SystemicFactorsRule implements SigningRule {

    private final AdverseReference reference;
    private final SystemicStatements statements;

    SystemicFactorsRule(AdverseReference reference, SystemicStatements statements) {
        this.reference = reference;
        this.statements = statements;
    }

    @Override
    public List<Violation> missing(AppraisalToSign appraisal) {
        var adverse = reference
                .of(appraisal.year())
                .map(rules -> rules.halvesOf(appraisal.overall()))
                .orElse(List.of());
        return adverse.isEmpty()
                        || statements.isMadeBy(appraisal.appraiserId(), appraisal.id(), appraisal.writtenSince())
                ? List.of()
                : List.of(Violation.ofField(
                        "systemic-factors",
                        "systemic-factors-missing",
                        "The rating of %s is adverse: state what staffing, funding, tenure or inherited problems had a part in it"
                                .formatted(String.join(" and ", adverse))));
    }
}

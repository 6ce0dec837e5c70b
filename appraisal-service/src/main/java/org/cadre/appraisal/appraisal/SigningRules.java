package org.cadre.appraisal.appraisal;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.appraisal.form.Objective;
import org.cadre.kit.problem.DomainException;

/** Asks all {@link SigningRule}s. */
@ApplicationScoped
class SigningRules {

    private final List<SigningRule> rules;

    SigningRules(@All List<SigningRule> rules) {
        this.rules = rules;
    }

    void require(Appraisal appraisal) {
        var known = new AppraisalToSign(
                appraisal.id(),
                appraisal.parties().present().personId(),
                appraisal.organisation(),
                appraisal.year(),
                appraisal.content().objectives().stream().anyMatch(Objective::servesEdi),
                appraisal.content().objectivesWithoutPriority(),
                !appraisal.checkIns().isEmpty(),
                appraisal.content().overallRatings());
        var missing =
                rules.stream().flatMap(rule -> rule.missing(known).stream()).toList();
        if (!missing.isEmpty()) {
            throw DomainException.invalid(
                    "appraisal-incomplete", "%d things are missing; see errors".formatted(missing.size()), missing);
        }
    }
}

package org.cadre.appraisal.appraisal;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.cadre.appraisal.copy.Copies;
import org.cadre.appraisal.copy.CopyKind;
import org.cadre.appraisal.form.Objective;
import org.cadre.kit.problem.DomainException;

/** Asks all {@link SigningRule}s. */
@ApplicationScoped
class SigningRules {

    private final List<SigningRule> rules;
    private final Copies copies;

    SigningRules(@All List<SigningRule> rules, Copies copies) {
        this.rules = rules;
        this.copies = copies;
    }

    /** Before the copy of this signature is kept. */
    void require(Appraisal appraisal) {
        var known = known(appraisal);
        var missing =
                rules.stream().flatMap(rule -> rule.missing(known).stream()).toList();
        if (!missing.isEmpty()) {
            throw DomainException.invalid(
                    "appraisal-incomplete", "%d things are missing; see errors".formatted(missing.size()), missing);
        }
    }

    private AppraisalToSign known(Appraisal appraisal) {
        var parties = appraisal.parties().present();
        return new AppraisalToSign(
                appraisal.id(),
                parties.personId(),
                parties.appraiserId(),
                appraisal.organisation(),
                appraisal.year(),
                copies.lastTaken(appraisal.id(), CopyKind.SIGNED).orElse(Instant.EPOCH),
                appraisal.content().objectives().stream().anyMatch(Objective::servesEdi),
                appraisal.content().objectivesWithoutPriority(),
                !appraisal.checkIns().isEmpty(),
                appraisal.content().overallRatings());
    }
}

package org.cadre.workforce.planning.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.reference.ReferenceItem;
import org.cadre.workforce.pay.AreaLimits;
import org.cadre.workforce.pay.DatedPay;
import org.cadre.workforce.planning.model.ModelRates.AreaRate;

/** What employers pay beside pay: dated reference data, of which counts what is in force when a model starts. */
@ApplicationScoped
class EmployerRates {

    private final DatedPay pay;

    EmployerRates(DatedPay pay) {
        this.pay = pay;
    }

    /** Those that a model needs; none where it says nothing of pay. */
    Optional<ModelRates> of(NewPlanningModel model) {
        if (model.groups().stream().noneMatch(ModelGroup::hasPay)) {
            return Optional.empty();
        }
        var day = model.startsOn();
        var shares = pay.employerShares(day)
                .map(ReferenceItem::body)
                .orElseThrow(() -> DomainException.invalidField(
                        "startsOn",
                        "on-costs-unknown",
                        "What employers pay beside pay is not known for %s; leave payPerYear out, or start later"
                                .formatted(day)));
        return Optional.of(new ModelRates(
                shares.wholePension(),
                shares.insurance(),
                shares.insuranceAbove(),
                shares.apprenticeship(),
                supplements(model, day)));
    }

    private List<AreaRate> supplements(NewPlanningModel model, LocalDate day) {
        var known = pay.supplements(day);
        var named = new ArrayList<AreaRate>();
        for (int at = 0; at < model.groups().size(); at++) {
            var area = model.groups().get(at).areaSupplement();
            if (area != null) {
                named.add(rate(known.named("groups/%d/areaSupplement".formatted(at), area)));
            }
        }
        return named.stream().distinct().toList();
    }

    private static AreaRate rate(ReferenceItem<AreaLimits> area) {
        var limits = area.body();
        return new AreaRate(area.code(), limits.share(), limits.least(), limits.most());
    }
}

package org.cadre.workforce.planning.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.kit.reference.ReferenceItem;
import org.cadre.workforce.planning.model.ModelRates.AreaRate;

/** What employers pay beside pay: dated reference data, of which counts what is in force when a model starts. */
@ApplicationScoped
class EmployerRates {

    private static final String EMPLOYER = "NHS_EMPLOYER";

    private record Shares(
            BigDecimal pension,
            BigDecimal pensionLevy,
            BigDecimal insurance,
            BigDecimal insuranceAbove,
            BigDecimal apprenticeship) {}

    private record Supplement(BigDecimal share, BigDecimal least, BigDecimal most) {}

    private final ReferenceData reference;

    EmployerRates(ReferenceData reference) {
        this.reference = reference;
    }

    /** Those that a model needs; none where it says nothing of pay. */
    Optional<ModelRates> of(NewPlanningModel model) {
        if (model.groups().stream().noneMatch(ModelGroup::hasPay)) {
            return Optional.empty();
        }
        var day = model.startsOn();
        var shares = reference
                .find(day, "on-costs", EMPLOYER, Shares.class)
                .map(ReferenceItem::body)
                .orElseThrow(() -> DomainException.invalidField(
                        "startsOn",
                        "on-costs-unknown",
                        "What employers pay beside pay is not known for %s; leave payPerYear out, or start later"
                                .formatted(day)));
        return Optional.of(new ModelRates(
                shares.pension().add(shares.pensionLevy()),
                shares.insurance(),
                shares.insuranceAbove(),
                shares.apprenticeship(),
                supplements(model, day)));
    }

    private List<AreaRate> supplements(NewPlanningModel model, LocalDate day) {
        var known = reference.on(day, "area-supplements", Supplement.class);
        var named = new ArrayList<AreaRate>();
        for (int at = 0; at < model.groups().size(); at++) {
            var area = model.groups().get(at).areaSupplement();
            if (area != null) {
                named.add(supplement("groups/%d/areaSupplement".formatted(at), area, known, day));
            }
        }
        return named.stream().distinct().toList();
    }

    private static AreaRate supplement(String path, String area, List<ReferenceItem<Supplement>> known, LocalDate day) {
        return known.stream()
                .filter(item -> item.code().equals(area))
                .map(item -> new AreaRate(
                        area,
                        item.body().share(),
                        item.body().least(),
                        item.body().most()))
                .findFirst()
                .orElseThrow(() -> DomainException.invalidField(
                        path,
                        "area-supplement-unknown",
                        "On %s it must be one of %s"
                                .formatted(
                                        day,
                                        known.stream().map(ReferenceItem::code).collect(Collectors.joining(", ")))));
    }
}

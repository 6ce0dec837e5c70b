package org.cadre.workforce.planning.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.forecast.uncertainty.Line;
import org.cadre.workforce.planning.model.BandUnits;
import org.cadre.workforce.planning.model.CostUnits;
import org.cadre.workforce.planning.model.KeptModel;
import org.cadre.workforce.planning.model.ModelGroup;
import org.cadre.workforce.planning.model.ModelRates;
import org.cadre.workforce.planning.model.ModelUnits;
import org.cadre.workforce.planning.model.NewPlanningModel;
import org.cadre.workforce.planning.run.RunSum.Money;
import org.cadre.workforce.planning.scenario.ScenarioLevers;

/** All that a run tells figures of, in the order in which it does. */
final class RunSums {

    private final ModelRates rates;
    private final NewPlanningModel model;
    private final RunQuestion question;
    private final boolean tellsGroups;
    private final Horizon horizon;
    private final List<Unit> base;
    private final List<Unit> pulled;
    private final List<RunSum> sums = new ArrayList<>();

    RunSums(KeptModel kept, RunQuestion question) {
        rates = kept.rates();
        model = question.asked(kept.model());
        this.question = question;
        tellsGroups = new RunSize(model, question).tellsGroups();
        int steps = model.stepsPerYear();
        horizon = new Horizon(steps, question.years() * steps);
        base = ModelUnits.of(model, horizon);
        var scenario = ScenarioLevers.of(kept.model(), question.levers());
        pulled = base.stream().map(unit -> scenario.on(unit, horizon)).toList();
        for (int at = 0; at < pulled.size(); at++) {
            addGroup(at);
        }
        addTogether();
    }

    private void addGroup(int at) {
        var group = model.groups().get(at);
        var name = model.nameOf(group);
        var scope = new RunScope(organisation(group), group.name(), null);
        var unit = pulled.get(at);
        if (!question.isByBand() && !group.hasPay()) {
            sums.add(new RunSum(name, scope, List.of(unit), money(group, List.of())));
            return;
        }
        var bands = new BandUnits(group, base.get(at), horizon);
        var costs = costs(group, bands);
        var paid = costs.stream().map(each -> each.of(unit)).toList();
        sums.add(new RunSum(name, scope, List.of(unit), money(group, paid)));
        if (question.isByBand()) {
            addBands(group, bands.of(unit), costs);
        }
    }

    private String organisation(ModelGroup group) {
        return model.hasSeveralOrganisations() ? model.organisationOf(group) : null;
    }

    private List<CostUnits> costs(ModelGroup group, BandUnits bands) {
        return group.hasPay() ? List.of(new CostUnits(group, bands, rates, horizon)) : List.of();
    }

    private static Money money(ModelGroup group, List<Unit> costs) {
        return new Money(group.hasEstablishment(), !group.cover().isEmpty(), costs);
    }

    private void addBands(ModelGroup group, List<Unit> bands, List<CostUnits> costs) {
        for (int at = 0; at < bands.size(); at++) {
            int band = at;
            var unit = bands.get(at);
            var name = group.bandNames().get(at);
            var scope = new RunScope(organisation(group), group.name(), name);
            boolean funded = !group.bands().get(at).establishment().isEmpty();
            var paid = costs.stream().map(each -> each.of(unit, band)).toList();
            var money = new Money(funded, false, paid);
            sums.add(new RunSum(model.nameOf(group) + ": " + name, scope, List.of(unit), money));
        }
    }

    /** Sums of several: of each organisation, of each staff group in all of them, and of all. */
    private void addTogether() {
        var groups = sums.stream().filter(RunSum::isOfOneGroup).toList();
        if (model.hasSeveralOrganisations()) {
            groups.stream()
                    .map(sum -> sum.scope().organisation())
                    .distinct()
                    .forEach(code -> addSum(code, new RunScope(code, null, null), groups));
        }
        if (!question.isOfOne(model)) {
            addAcross(groups);
        }
    }

    private void addAcross(List<RunSum> groups) {
        if (model.hasSeveralOrganisations()) {
            groups.stream()
                    .map(sum -> sum.scope().group())
                    .distinct()
                    .forEach(group -> addSum(group, new RunScope(null, group, null), groups));
        }
        if (groups.size() > 1) {
            addSum(ModelUnits.ALL, RunScope.ALL, groups);
        }
    }

    private void addSum(String name, RunScope scope, List<RunSum> groups) {
        sums.add(RunSum.of(
                name,
                scope,
                groups.stream().filter(sum -> scope.holds(sum.scope())).toList()));
    }

    Horizon horizon() {
        return horizon;
    }

    /** Those that are told with intervals: of very many groups at several organisations none that is of one of them alone. */
    List<RunSum> list() {
        return sums.stream().filter(Predicate.not(this::isExpected)).toList();
    }

    /** Those of which what is expected alone is told. */
    List<RunSum> expected() {
        return sums.stream().filter(this::isExpected).toList();
    }

    private boolean isExpected(RunSum sum) {
        return !tellsGroups && sum.scope().group() != null && sum.scope().organisation() != null;
    }

    /** The staff of which what is expected alone is kept. */
    List<Unit> expectedUnits() {
        return expected().stream().flatMap(sum -> sum.staff().stream()).toList();
    }

    /** Of all sums, and after them the costs of those that are paid. */
    List<Line> lines() {
        return Stream.concat(
                        list().stream().map(RunSum::line),
                        list().stream().filter(RunSum::isPaid).map(RunSum::costLine))
                .toList();
    }

    /** All that the engine has to carry through time, each once: sums of several have none of their own. */
    List<Unit> units() {
        var seen = Collections.newSetFromMap(new IdentityHashMap<Unit, Boolean>());
        return sums.stream()
                .flatMap(sum -> Stream.concat(sum.staff().stream(), sum.money().costs().stream()))
                .filter(seen::add)
                .toList();
    }
}

package org.cadre.workforce.planning.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;
import org.cadre.workforce.capacity.study.Located;
import org.cadre.workforce.forecast.scenario.Lever;
import org.cadre.workforce.forecast.scenario.Scenario;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.planning.model.ModelUnits;
import org.cadre.workforce.planning.model.NewPlanningModel;

/** Levers as the engine takes them. What it refuses is pointed at in the list. */
public final class ScenarioLevers {

    static final String REACHES_NOTHING = "lever-reaches-nothing";

    private ScenarioLevers() {}

    /** Refuses levers that contradict each other, or cannot be. */
    public static Scenario of(NewPlanningModel model, List<ScenarioLever> levers) {
        return new Scenario(IntStream.range(0, levers.size())
                .mapToObj(at -> engine(model, levers, at))
                .flatMap(List::stream)
                .toList());
    }

    /** Refuses besides those that have expired on the day, and those that reach nothing of the model. */
    public static void check(NewPlanningModel model, List<ScenarioLever> levers, LocalDate day) {
        of(model, levers);
        var units = ModelUnits.of(model, new Horizon(model.stepsPerYear(), model.stepsPerYear()));
        for (int at = 0; at < levers.size(); at++) {
            var lever = new Scenario(engine(model, levers, at));
            pointedAt(at, () -> lever.checkedFor(units, day));
        }
    }

    /** Refuses those that would do nothing because whoever looks ahead does not look so far. */
    static void requireWithin(int years, List<ScenarioLever> levers) {
        for (int at = 0; at < levers.size(); at++) {
            var lever = levers.get(at);
            if (lever.firstYear() > years) {
                throw DomainException.invalidField(
                        "levers/%d/profile".formatted(at),
                        "lever-too-late",
                        "The lever %s does nothing before year %d, and %d are looked ahead: ask for more years, or take it out"
                                .formatted(lever.id(), lever.firstYear(), years));
            }
        }
    }

    private static List<Lever> engine(NewPlanningModel model, List<ScenarioLever> levers, int at) {
        return Located.at("levers/" + at, () -> levers.get(at).levers(model));
    }

    private static void pointedAt(int at, Runnable check) {
        try {
            check.run();
        } catch (DomainException e) {
            var violation = Violation.ofField("levers/" + at, e.code(), e.getMessage());
            throw e.kind() == DomainException.Kind.CONFLICT
                    ? DomainException.conflict(e.code(), e.getMessage(), violation)
                    : DomainException.invalid(e.code(), e.getMessage(), violation);
        }
    }
}

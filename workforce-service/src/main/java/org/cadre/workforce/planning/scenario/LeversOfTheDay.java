package org.cadre.workforce.planning.scenario;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.workforce.planning.model.KeptModel;

/** The levers to be pulled, named one by one or by their scenario; they must be good on the day they are asked for. */
@ApplicationScoped
public class LeversOfTheDay {

    private final ScenarioRegister scenarios;
    private final BusinessCalendar calendar;

    LeversOfTheDay(ScenarioRegister scenarios, BusinessCalendar calendar) {
        this.scenarios = scenarios;
        this.calendar = calendar;
    }

    /**
     * Those of a scenario or these.
     *
     * @param scenarioId or null
     * @param years how many are looked ahead
     */
    public List<ScenarioLever> of(KeptModel model, UUID scenarioId, List<ScenarioLever> named, int years) {
        if (scenarioId != null && !named.isEmpty()) {
            throw DomainException.invalidField(
                    "levers", "scenario-or-levers", "Name a scenario or levers, not both: put them into one scenario");
        }
        var levers = scenarioId == null ? named : ofScenario(model, scenarioId);
        ScenarioLevers.check(model.model(), levers, calendar.today());
        ScenarioLevers.requireWithin(years, levers);
        return levers;
    }

    private List<ScenarioLever> ofScenario(KeptModel model, UUID scenarioId) {
        return scenarios
                .find(scenarioId)
                .filter(found -> found.organisation().equals(model.organisation()))
                .orElseThrow(() -> unknown(scenarioId, model.organisation()))
                .levers();
    }

    private static DomainException unknown(UUID scenario, String organisation) {
        return DomainException.invalidField(
                "scenarioId", "scenario-unknown", "There is no scenario %s of %s".formatted(scenario, organisation));
    }
}

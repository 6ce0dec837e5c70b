package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.cadre.workforce.planning.Leeds;
import org.cadre.workforce.planning.goal.GoalAnswer;
import org.cadre.workforce.planning.goal.Goals;
import org.cadre.workforce.planning.scenario.ScenarioLever;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rule FC114 of the guide for forecasting: whoever makes the lever that a goal recommends sees in the run what the goal told.
 * People leave by a central rate, so of those who come some leave within the year.
 */
class RunOfAGoalTest {

    private static final BigDecimal EXACT = new BigDecimal("0.000001");

    /** Of a hundred who come at a rate of .1 after the factor of .5 97.54 are there when the year ends; without it 95.16. */
    @Test
    void fc114_who_joins_stays_by_the_lever_too() {
        var model = joined().replace("\"heads\": 1000", "\"heads\": 0");
        var wanted =
                Goals.goal(1000, Goals.retaining("\"leastFactor\": 0.5")).replace("\"byYear\": 5", "\"byYear\": 1");

        var outcome = Goals.answer(model, wanted).outcomes().getFirst();

        assertThat(outcome.without().doubleValue()).isCloseTo(100 * -Math.expm1(-.1) / .1, within(1e-6));
        assertThat(outcome.expected().doubleValue()).isCloseTo(100 * -Math.expm1(-.05) / .05, within(1e-6));
        assertThat(inPost(model, 1, lever(new BigDecimal("0.5"), 1))).isCloseTo(outcome.expected(), within(EXACT));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 3", "12, 1", "12, 3"})
    void fc114_the_run_with_the_lever_expects_what_the_goal_told(int stepsPerYear, int fromYear) {
        var model = joined().replace("\"stepsPerYear\": 1", "\"stepsPerYear\": " + stepsPerYear);
        var answer = Goals.answer(model, Goals.goal(1100, Goals.retaining("\"fromYear\": " + fromYear)));

        assertThat(answer.reached()).isTrue();
        assertSame(model, answer, fromYear);
    }

    /** One that caps the rate, and one that grows: the lever of the goal is pulled where its run pulls it. */
    @Test
    void fc114_the_levers_of_the_scenario_are_pulled_beside_it() {
        var others = new ScenarioLever[] {
            Goals.lever(Leeds.lever()),
            Goals.lever(Leeds.lever()
                    .replace("Flexible working", "Cap")
                    .replace("SCALE", "CAP")
                    .replace("\"value\": 0.9", "\"value\": 0.08"))
        };
        var answer = Goals.answer(joined(), Goals.goal(1150, Goals.retaining("")), others);

        assertThat(answer.reached()).isTrue();
        assertSame(joined(), answer, 1, others);
    }

    private static void assertSame(String model, GoalAnswer answer, int fromYear, ScenarioLever... others) {
        var outcome = answer.outcomes().getFirst();
        assertThat(answer.leaverFactor()).isBetween(new BigDecimal("0.01"), new BigDecimal("0.99"));
        assertThat(outcome.expected())
                .isBetween(outcome.wanted(), outcome.wanted().add(new BigDecimal("0.01")));
        assertThat(inPost(model, 5, others)).isCloseTo(outcome.without(), within(EXACT));
        var with = Stream.concat(Stream.of(others), Stream.of(lever(answer.leaverFactor(), fromYear)));
        assertThat(inPost(model, 5, with.toArray(ScenarioLever[]::new))).isCloseTo(outcome.expected(), within(EXACT));
    }

    private static BigDecimal inPost(String model, int year, ScenarioLever... levers) {
        var question = new RunQuestion(5, 2, 1, null, List.of(levers), null);
        return Runs.line(Runs.of(model, question), "Nurses")
                .years()
                .get(year - 1)
                .inPost()
                .mean();
    }

    /** As a planner writes down what the goal says. */
    private static ScenarioLever lever(BigDecimal factor, int fromYear) {
        return Goals.lever(Leeds.lever()
                .replace("Flexible working", "The goal")
                .replace("\"bands\": [\"Band 5\"]", "\"groups\": [\"Nurses\"]")
                .replace("\"value\": 0.9", "\"value\": " + factor.toPlainString())
                .replace("\"fromYear\": 2, \"fullYear\": 4", "\"fromYear\": " + fromYear));
    }

    /** A thousand, a tenth of whom leaves by the year, and a hundred who join. */
    private static String joined() {
        return """
                {"organisation": "RR8", "name": "Joined", "startsOn": "2026-04-01", "stepsPerYear": 1, "groups": [
                  {"name": "Nurses", "bands": [
                    {"name": "Band 5", "headcount": [{"age": 30, "heads": 1000}],
                     "participation": [{"fromAge": 16, "ftePerHead": 1}],
                     "hazards": [{"risk": "LEAVE", "source": "None", "rates": [{"fromAge": 16, "perYear": 0.1}]}]}],
                   "joiners": [{"route": "INTERNATIONAL", "band": "Band 5", "headsPerYear": [100], "source": "None",
                                "ages": [{"age": 28, "share": 1}]}],
                   "demand": {"base": 1300}}]}
                """;
    }
}

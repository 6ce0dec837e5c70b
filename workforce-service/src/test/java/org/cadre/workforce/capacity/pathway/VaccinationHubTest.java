package org.cadre.workforce.capacity.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.capacity.pathway.VaccinationDay.answer;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import org.assertj.core.data.Percentage;
import org.cadre.workforce.capacity.pathway.SimulationAnswer.SimulatedFigure;
import org.cadre.workforce.capacity.pathway.SimulationAnswer.SimulatedStation;
import org.cadre.workforce.capacity.pathway.SimulationAnswer.SimulatedUrgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules CS31 to CS33 of the guide for capacity, on the hub of Hanly et al. as a planner posts it. */
class VaccinationHubTest {

    /** They print about 500 to 1,400 a day, for hubs that keep to 70 % of staff time and an hour for the median person. */
    @ParameterizedTest
    @CsvSource({"1, 60, 470.4", "2, 120, 940.8", "3, 180, 1411.2"})
    void hubs_of_21_42_and_63_see_about_500_to_1400_a_day(int times, int everyHour, double seen) {
        var answer = answer(VaccinationHub.of(times, everyHour, 60));

        assertThat(mean(answer.left())).isCloseTo(seen, Percentage.withPercentage(0.5));
        assertThat(mean(answer.came())).isEqualTo(mean(answer.left()));
        assertThat(mean(answer.medianStayMinutes())).isBetween(25.0, 60.0);
        assertThat(answer.teams())
                .hasSize(5)
                .allSatisfy(team -> assertThat(mean(team.utilisation())).isBetween(0.1, 0.7));
    }

    /** Half of the doses are made: half of the people wait for one for ever, are told as never served, and do not leave. */
    @Test
    void who_waits_for_what_is_not_prepared_never_leaves() {
        var hub = VaccinationHub.of(1, 60, 5);
        int vials = hub.indexOf("\"vials\"");
        var answer = answer(hub.substring(0, vials) + hub.substring(vials).replace("\"people\": 60", "\"people\": 30"));

        assertThat(mean(answer.left())).isEqualTo(240);
        assertThat(mean(answer.came())).isCloseTo(470, Percentage.withPercentage(2));
        assertThat(answer.inWords()).contains("are never served").contains("what they wait for is not prepared");
    }

    /** Punctual people are out at 40, before closing; half an hour later each of them, they keep the clerk until about 70. */
    @Test
    void people_come_as_late_as_they_are_said_to() {
        assertThat(mean(answer(clinic("", "")).overrunMinutes())).isZero();
        assertThat(mean(answer(clinic(", \"lateness\": {\"mean\": 30, \"deviation\": 1}", ""))
                        .overrunMinutes()))
                .isBetween(8.0, 12.0);
        assertThat(mean(answer(clinic(", \"lateness\": {\"mean\": -10, \"deviation\": 1}", ""))
                        .overrunMinutes()))
                .isZero();
    }

    /** By hand: two come at 10 and an urgent one at 15, to one clerk who takes ten minutes each. */
    @Test
    void cs31_the_more_urgent_are_called_first_where_a_station_says_so() {
        var urgentFirst = desk(clinic("", ", \"urgentFirst\": true"));
        var inOrder = desk(clinic("", ""));

        assertThat(urgentFirst.byUrgency())
                .extracting(SimulatedUrgency::urgency)
                .containsExactly(0, 5);
        assertThat(mean(urgentFirst.byUrgency().getFirst().called())).isEqualTo(1);
        assertThat(mean(urgentFirst.byUrgency().getFirst().waitMinutes())).isEqualTo(5);
        assertThat(mean(urgentFirst.byUrgency().getLast().waitMinutes())).isEqualTo(10);
        assertThat(mean(urgentFirst.longestWaitMinutes())).isEqualTo(20);
        assertThat(mean(inOrder.longestWaitMinutes())).isEqualTo(15);
        assertThat(inOrder.byUrgency()).isNull();
        assertThat(desk(clinic("", ", \"urgentFirst\": false"))).isEqualTo(inOrder);
    }

    @Test
    void a_deposit_fills_a_store_that_is_there_and_people_do_not_end_in_it() {
        var hub = VaccinationHub.of(1, 60, 5);
        var parting = hub.replace("\"next\": \"out\"", "\"next\": \"parting\"")
                .replace(
                        "{\"kind\": \"EXIT\", \"name\": \"out\"}",
                        "{\"kind\": \"EXIT\", \"name\": \"out\"}, {\"kind\": \"BRANCH\", \"name\": \"parting\", \"ways\":"
                                + " [{\"share\": 0.5, \"next\": \"out\"}, {\"share\": 0.5, \"next\": \"prepared\"}]}");

        assertRefused(
                "store-unknown",
                "steps/1/store",
                () -> answer(hub.replace("\"store\": \"doses\"", "\"store\": \"cupboard\"")));
        assertRefused("people-and-things-mixed", "sources/0", () -> answer(parting));
    }

    private static SimulatedStation desk(String clinic) {
        return answer(clinic).stations().getFirst();
    }

    private static String clinic(String lateness, String urgentFirst) {
        return """
                {"organisation": "RR8", "service": "Clinic", "closesAtMinute": 60, "seed": 4, "replications": 20,
                 "sources": [
                  {"coming": "BY_APPOINTMENT", "name": "stable", "urgency": 5, "slots": [{"atMinute": 10, "people": 2}],
                   "next": "desk"%s},
                  {"coming": "BY_APPOINTMENT", "name": "critical", "slots": [{"atMinute": 15, "people": 1}], "next": "desk"%s}],
                 "teams": [{"name": "clerk", "shifts": [{"fromMinute": 0, "staff": 1}]}],
                 "steps": [
                  {"kind": "STATION", "name": "desk", "team": "clerk", "time": {"shape": "FIXED", "mean": 10},
                   "next": "out"%s},
                  {"kind": "EXIT", "name": "out"}]}
                """.formatted(lateness, lateness, urgentFirst);
    }

    private static double mean(SimulatedFigure figure) {
        return figure.mean().doubleValue();
    }
}

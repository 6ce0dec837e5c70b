package org.cadre.workforce.capacity.pathway;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.cadre.workforce.capacity.pathway.VaccinationDay.asItIs;
import static org.cadre.workforce.capacity.pathway.VaccinationDay.wished;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import org.junit.jupiter.api.Test;

/** Rule CS16 of the guide for capacity. */
class SimulationWorkTest {

    private static final String FIFTY = "\"replications\": 50";

    /** 640 people times 12 steps and 13 looks are 8,512 a day: 939 days are the most. */
    @Test
    void the_days_of_a_study_are_bounded() {
        assertTaken(asItIs().replace(FIFTY, "\"replications\": 939"));
        assertTooLarge(asItIs().replace(FIFTY, "\"replications\": 940"));
    }

    /** Of 50 days, with 13 tries for two posts more of either team and one study to tell; 18 are the most. */
    @Test
    void tries_count_as_often_as_the_days() {
        assertTaken(wished());
        assertTaken(wished().replace("\"most\": 8", "\"most\": 10"));
        assertTooLarge(wished().replace("\"most\": 8", "\"most\": 11"));
    }

    /** Ten pauses at the check in place of one: it looks at 11, also ten times for each who goes on at sign-in; 130 in all. */
    @Test
    void pauses_count() {
        var pause = "{\"station\": \"sign-in\", \"whileMoreThan\": 3}";
        var paused = asItIs().replace(pause, pause + (", " + pause).repeat(9));

        assertTaken(asItIs().replace(FIFTY, "\"replications\": 900"));
        assertTooLarge(paused.replace(FIFTY, "\"replications\": 900"));
    }

    /** One person at two steps: 952 days of 200, with 42 studies, are 7,996,800, and one day more is too much. */
    @Test
    void a_day_on_which_hardly_anybody_comes_counts_as_two_hundred() {
        assertTaken(quiet(1, 952));
        assertTooLarge(quiet(1, 953));
    }

    /** 95 people at 2.1 steps are 199.5, and 96 are 201.6. */
    @Test
    void and_one_on_which_more_come_as_what_it_is() {
        assertTaken(quiet(95, 952));
        assertTooLarge(quiet(95, 953));
        assertTaken(quiet(96, 944));
        assertTooLarge(quiet(96, 945));
    }

    /** A clerk, or up to twenty: 41 tries and one study to tell. */
    private static String quiet(int people, int replications) {
        return """
                {"organisation": "RR8", "service": "Clinic", "closesAtMinute": 120, "seed": 4, "replications": %d,
                 "sources": [{"coming": "BY_APPOINTMENT", "name": "booked", "next": "desk",
                  "slots": [{"atMinute": 0, "people": %d}]}],
                 "teams": [{"name": "clerk", "shifts": [{"fromMinute": 0, "staff": 1}]}],
                 "steps": [
                  {"kind": "STATION", "name": "desk", "team": "clerk", "time": {"shape": "FIXED", "mean": 1},
                   "acceptableWait": 5, "next": "out"},
                  {"kind": "EXIT", "name": "out"}],
                 "wish": {"share": 0.9, "overrunMinutes": 30, "choices": [{"team": "clerk", "least": 1, "most": 20}]}}
                """.formatted(replications, people);
    }

    private static void assertTaken(String json) {
        assertThatCode(() -> check(json)).doesNotThrowAnyException();
    }

    private static void assertTooLarge(String json) {
        assertRefused("simulation-too-large", "replications", () -> check(json));
    }

    private static void check(String json) {
        new PathwayRules(VaccinationDay.asked(json)).check();
    }
}

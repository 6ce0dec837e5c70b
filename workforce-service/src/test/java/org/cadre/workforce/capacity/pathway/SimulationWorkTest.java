package org.cadre.workforce.capacity.pathway;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadre.workforce.capacity.pathway.VaccinationDay.asItIs;
import static org.cadre.workforce.capacity.pathway.VaccinationDay.wished;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rule CS16 of the guide for capacity. */
class SimulationWorkTest {

    private static final String FIFTY = "\"replications\": 50";
    private static final String CROWDED = asItIs().replace("\"expected\": 640", "\"expected\": 2560");

    /** 640 people times 12 steps and 13 looks are 8,512 a day; of four times as many people 381 days are the most. */
    @Test
    void the_days_of_a_study_are_bounded() {
        assertTaken(asItIs().replace(FIFTY, days(1000)));
        assertTaken(CROWDED.replace(FIFTY, days(381)));
        assertTooLarge(CROWDED.replace(FIFTY, days(382)));
        assertThatThrownBy(() -> check(CROWDED.replace(FIFTY, days(382))))
                .hasMessage(
                        "34,048 people at a step a day (at least 200 count) times 382 days are 13,006,336, and one study"
                                + " computes at most 13,000,000. At most 381 days would pass.");
    }

    /** The model's own size, 200 days, with one study to tell and 13 tries, which count half, for two posts more of either team: 203 at most. */
    @Test
    void cs16_the_centre_is_asked_for_staff_with_its_own_number_of_days() {
        assertTaken(wished().replace(FIFTY, days(200)));
        assertTaken(wished().replace(FIFTY, days(203)));
        assertTooLarge(wished().replace(FIFTY, days(204)));
        assertThatThrownBy(() -> check(wished().replace(FIFTY, days(204))))
                .hasMessageContaining("times 204 days times 7.5 studies (one, and half of 13 tries) are 13,023,360")
                .hasMessageEndingWith(
                        "At most 203 days would pass, or 204 days with choices that take at most 12 tries.");
    }

    /** Of 50 days 59 tries are the most: one team with room for two posts takes 6, and another with room for 25 takes 52. */
    @Test
    void tries_count_as_often_as_the_days() {
        assertTaken(wished().replace("\"most\": 8", "\"most\": 31"));
        assertTooLarge(wished().replace("\"most\": 8", "\"most\": 32"));
    }

    /** Room for 300 and for two posts takes 609 tries: half of them for five days, and the one study, are 13,002,080. */
    @Test
    void where_fewer_days_do_not_help_the_choices_are_pointed_at() {
        var wide = wished().replace("\"most\": 8", "\"most\": 326");

        assertRefused("simulation-too-large", "wish/choices", () -> check(wide));
        assertThatThrownBy(() -> check(wide))
                .hasMessageEndingWith(
                        "With such choices not even 5 days would pass: bring least and most together, or 50 days"
                                + " with choices that take at most 59 tries.");
    }

    /** 400,640 people at 13.3 steps are 5,328,512 a day. */
    @Test
    void and_where_fewer_of_neither_do_the_people() {
        var more = IntStream.range(0, 4).mapToObj(at -> """
                        {"coming": "AT_RANDOM", "name": "more %d", "expected": 100000, "untilMinute": 600, "next": "parking"},
                        """.formatted(at)).collect(Collectors.joining());

        assertRefused(
                "simulation-too-large",
                "sources",
                () -> check(asItIs().replace("\"sources\": [", "\"sources\": [" + more)));
    }

    /** Ten pauses at the check in place of one: it looks at 11, also ten times for each who goes on at sign-in; 130 in all. */
    @Test
    void pauses_count() {
        var pause = "{\"station\": \"sign-in\", \"whileMoreThan\": 3}";
        var paused = CROWDED.replace(pause, pause + (", " + pause).repeat(9));

        assertTaken(CROWDED.replace(FIFTY, days(380)));
        assertTooLarge(paused.replace(FIFTY, days(380)));
    }

    /** One person at two steps: 909 days of 200, with 71.5 studies, are 12,998,700, and one day more is too much. */
    @Test
    void a_day_on_which_hardly_anybody_comes_counts_as_two_hundred() {
        assertTaken(quiet(1, 909));
        assertTooLarge(quiet(1, 910));
    }

    /** 95 people at 2.1 steps are 199.5, and 96 are 201.6. */
    @Test
    void and_one_on_which_more_come_as_what_it_is() {
        assertTaken(quiet(95, 909));
        assertTooLarge(quiet(95, 910));
        assertTaken(quiet(96, 901));
        assertTooLarge(quiet(96, 902));
    }

    /** A clerk, or up to seventy: 141 tries, of which half count, and one study to tell. */
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
                 "wish": {"share": 0.9, "overrunMinutes": 30, "choices": [{"team": "clerk", "least": 1, "most": 70}]}}
                """.formatted(replications, people);
    }

    private static String days(int number) {
        return "\"replications\": " + number;
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

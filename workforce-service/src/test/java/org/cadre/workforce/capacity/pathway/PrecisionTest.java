package org.cadre.workforce.capacity.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.capacity.pathway.VaccinationDay.answer;
import static org.cadre.workforce.capacity.pathway.VaccinationDay.asItIs;
import static org.cadre.workforce.capacity.pathway.VaccinationDay.asked;
import static org.cadre.workforce.capacity.pathway.VaccinationDay.wished;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import java.math.BigDecimal;
import org.cadre.workforce.capacity.study.PaidTime;
import org.cadre.workforce.capacity.study.PostCover;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule CS38 of the guide for capacity, on the vaccination centre. */
class PrecisionTest {

    private static final String FIFTY = "\"replications\": 50";
    private static final String OVERRUN = "\"measure\": \"OVERRUN_MINUTES\"";

    @Test
    void cs38_days_are_simulated_until_a_figure_is_known_and_are_those_of_that_number() {
        var known = answer(until(asItIs(), OVERRUN, "5", 900));

        var precision = known.precision();
        assertThat(precision.reached()).isTrue();
        assertThat(precision.halfWidth()).isLessThanOrEqualTo(new BigDecimal("5"));
        assertThat(precision.replications()).isBetween(40, 300);
        assertThat(precision.inWords())
                .startsWith("Reached: after %d days the overrun in minutes is known to within "
                        .formatted(precision.replications()))
                .endsWith("; 5 was wanted.");
        assertThat(answer(until(asItIs(), OVERRUN, "5", 900))).isEqualTo(known);
        assertThat(known)
                .usingRecursiveComparison()
                .ignoringFields("precision")
                .isEqualTo(answer(asItIs().replace(FIFTY, "\"replications\": " + precision.replications())));
    }

    @Test
    void cs38_what_is_not_reached_is_said_with_what_it_would_take() {
        var precision = answer(until(asItIs(), OVERRUN, "0.01", 35)).precision();

        assertThat(precision.reached()).isFalse();
        assertThat(precision.replications()).isEqualTo(35);
        assertThat(precision.inWords())
                .startsWith(
                        "Not reached: after 35 days, the most that were allowed, the overrun in minutes is known to")
                .contains("; 0.01 was wanted. As far as these days differ it takes some ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"measure\": \"STAY_MINUTES\"; the mean stay in minutes",
                "\"measure\": \"WAIT_MINUTES\", \"station\": \"sign-in\"; the mean wait at sign-in in minutes",
                "\"measure\": \"SHARE_TOO_LONG\", \"station\": \"sign-in\"; the share who wait too long at sign-in"
            })
    void cs38_never_fewer_than_thirty_days(String measure, String words) {
        var precision = answer(until(asItIs(), measure, "10000", 900)).precision();

        assertThat(precision.reached()).isTrue();
        assertThat(precision.replications()).isEqualTo(30);
        assertThat(precision.inWords()).contains(words);
    }

    /** Staff is looked for with as many days as there were, and paid for as long as those last. */
    @Test
    void a_wish_has_as_many_days() {
        var precise = until(wished(), OVERRUN, "0.01", 50);
        var cover = new PostCover(
                "checkers",
                null,
                new BigDecimal("7"),
                new BigDecimal("37.5"),
                new PaidTime(new BigDecimal("0.14"), new BigDecimal("0.04"), new BigDecimal("0.02")));

        assertThat(answer(precise).staffing()).isEqualTo(answer(wished()).staffing());
        assertThat(new SimulationMethod().posts(asked(precise), answer(precise), cover))
                .isEqualTo(new SimulationMethod().posts(asked(wished()), answer(wished()), cover));
    }

    @Test
    void where_nobody_ever_waited_nothing_is_known() {
        var precision = answer("""
                {"organisation": "RR8", "service": "Clinic", "closesAtMinute": 120, "seed": 4,
                 "precision": {"measure": "WAIT_MINUTES", "station": "desk", "halfWidth": 5, "mostReplications": 30},
                 "sources": [{"coming": "AT_RANDOM", "name": "people", "expected": 0.001, "untilMinute": 60, "next": "desk"}],
                 "teams": [{"name": "clerks", "shifts": [{"fromMinute": 0, "staff": 1}]}],
                 "steps": [{"kind": "STATION", "name": "desk", "team": "clerks", "next": "out",
                            "time": {"shape": "FIXED", "mean": 1}},
                           {"kind": "EXIT", "name": "out"}]}
                """).precision();

        assertThat(precision.reached()).isFalse();
        assertThat(precision.halfWidth()).isNull();
        assertThat(precision.inWords())
                .startsWith("Not reached: on none of 30 days was there anybody for the mean wait");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"measure\": \"STAY_MINUTES\", \"station\": \"sign-in\"; pathway-superfluous",
                "\"measure\": \"OVERRUN_MINUTES\", \"station\": \"sign-in\"; pathway-superfluous",
                "\"measure\": \"WAIT_MINUTES\"; pathway-incomplete",
                "\"measure\": \"SHARE_TOO_LONG\"; pathway-incomplete",
                "\"measure\": \"WAIT_MINUTES\", \"station\": \"parking\"; station-unknown",
                "\"measure\": \"SHARE_TOO_LONG\", \"station\": \"pharmacy\"; station-unknown"
            })
    void cs38_a_figure_that_the_days_do_not_have_is_refused(String measure, String code) {
        assertRefused(code, "precision/station", () -> answer(until(asItIs(), measure, "5", 900)));
    }

    @Test
    void a_share_needs_to_know_what_is_too_long() {
        var unsaid = asItIs().replace("\"acceptableWait\": 5, \"next\": \"walk out\"", "\"next\": \"walk out\"");
        var measure = "\"measure\": \"SHARE_TOO_LONG\", \"station\": \"observation\"";

        assertRefused("pathway-incomplete", "precision/station", () -> answer(until(unsaid, measure, "0.1", 900)));
    }

    @Test
    void cs38_how_many_days_is_said_once() {
        var both = asItIs().replace(FIFTY, FIFTY + ", " + precision(OVERRUN, "5", 900));

        assertRefused("pathway-incomplete", "replications", () -> answer(asItIs().replace(FIFTY + ",", "")));
        assertRefused("pathway-superfluous", "replications", () -> answer(both));
    }

    /** Of {@link SimulationWorkTest}: 381 days are the most, whether they turn out to be needed or not. */
    @Test
    void the_most_days_count_as_work() {
        var crowded = asItIs().replace("\"expected\": 640", "\"expected\": 2560");

        assertRefused(
                "simulation-too-large",
                "precision/mostReplications",
                () -> answer(until(crowded, OVERRUN, "10000", 382)));
    }

    private static String until(String day, String measure, String halfWidth, int most) {
        return day.replace(FIFTY, precision(measure, halfWidth, most));
    }

    private static String precision(String measure, String halfWidth, int most) {
        return "\"precision\": {%s, \"halfWidth\": %s, \"mostReplications\": %d}".formatted(measure, halfWidth, most);
    }
}

package org.cadre.workforce.capacity.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.capacity.pathway.VaccinationDay.answer;
import static org.cadre.workforce.capacity.pathway.VaccinationDay.asItIs;
import static org.cadre.workforce.capacity.pathway.VaccinationDay.wished;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import org.assertj.core.api.Assertions;
import org.cadre.workforce.capacity.pathway.SimulationAnswer.SimulatedFigure;
import org.cadre.workforce.capacity.pathway.SimulationAnswer.SimulatedPeak;
import org.cadre.workforce.capacity.pathway.SimulationAnswer.SimulatedTeam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules CS13 to CS16 of the guide for capacity. */
class SimulationCalculationTest {

    private static final SimulationAnswer DAY = answer(asItIs());

    /** JaamSim v2021-01 with the model's own file: 640.19, 182.19 and 109.46 minutes. */
    @Test
    void the_reference_lies_within_the_intervals() {
        holds(DAY.came(), 640.19);
        holds(DAY.overrunMinutes(), 182.19);
        holds(DAY.stayMinutes(), 109.46);
    }

    @Test
    void the_bottleneck_is_named_with_the_numbers() {
        assertThat(DAY.bottleneck()).isEqualTo("checkers");
        assertThat(DAY.inWords())
                .startsWith("Checkers is overloaded: 64.0 an hour come and it can serve 51.4, a load of 1.24.");
        assertThat(DAY.teams())
                .extracting(SimulatedTeam::name)
                .containsExactly("checkers", "vaccinators", "seats", "clerks");
        assertThat(DAY.teams()).extracting(SimulatedTeam::peakNeeded).containsExactly(2, 7, 16, 1);
        assertThat(DAY.stations().getFirst().name()).isEqualTo("temperature check");
        assertThat(DAY.stations().getFirst().shareTooLong().mean().doubleValue())
                .isGreaterThan(0.9);
        assertThat(DAY.staffing()).isNull();
    }

    @Test
    void the_smallest_staffing_that_meets_the_wish_is_proposed() {
        var staffing = answer(wished()).staffing();

        assertThat(staffing.enough()).isTrue();
        assertThat(staffing.peaks())
                .containsExactly(new SimulatedPeak("checkers", 2), new SimulatedPeak("vaccinators", 7));
        assertThat(answer(wished().replace("\"overrunMinutes\": 45", "\"overrunMinutes\": 1"))
                        .staffing()
                        .enough())
                .isFalse();
    }

    @Test
    void the_same_seed_gives_the_same_days_and_another_one_others() {
        assertThat(answer(asItIs())).isEqualTo(DAY);
        assertThat(answer(asItIs().replace("20210211", "20210212"))).isNotEqualTo(DAY);
    }

    /** 640 people times 12 steps: 651 days are the most, or 50 days and 12 tries and one to show. */
    @Test
    void a_study_is_bounded_and_the_refusal_says_the_bound() {
        assertRefused("simulation-too-large", "replications", () -> answer(days(652)));
        assertRefused(
                "simulation-too-large", "replications", () -> answer(wished().replace("\"most\": 8", "\"most\": 9")));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"team\": \"clerks\", ', '', pathway-incomplete, steps/4/team",
        "'\"mode\": 2, ', '', pathway-incomplete, steps/1/time/mode",
        "'\"least\": 1, \"mode\": 2', '\"least\": 2.5, \"mode\": 2', triangle-out-of-order, steps/1/time/mode",
        "'\"expected\": 640, ', '', pathway-incomplete, sources/0/expected",
        "'\"next\": \"walk in\"', '\"next\": \"nowhere\"', step-unknown, steps",
        "'{\"fromMinute\": 0, \"staff\": 7}', '{\"fromMinute\": 5, \"staff\": 7}', shifts-not-from-opening, teams/2/shifts",
        "'\"team\": \"checkers\", \"least\": 1', '\"team\": \"nurses\", \"least\": 1', team-unknown, wish/choices/0/team",
        "'\"least\": 1, \"most\": 3', '\"least\": 4, \"most\": 3', choice-reversed, wish/choices/0/most"
    })
    void a_day_that_cannot_be_is_refused_where_it_stands(String right, String wrong, String code, String pointer) {
        assertRefused(code, pointer, () -> answer(wished().replace(right, wrong)));
    }

    @Test
    void people_come_by_appointment_or_more_often_at_some_times_and_may_part_and_give_up() {
        var answer = answer("""
                {"organisation": "RR8", "service": "Clinic", "closesAtMinute": 120, "seed": 1, "replications": 5,
                 "sources": [
                  {"coming": "BY_APPOINTMENT", "name": "booked", "slots": [{"atMinute": 0, "people": 10}], "next": "desk"},
                  {"coming": "VARYING", "name": "walk-ins", "untilMinute": 60,
                   "rates": [{"fromMinute": 0, "perHour": 20}], "next": "desk"}],
                 "teams": [{"name": "clerk", "shifts": [{"fromMinute": 0, "staff": 1}]}],
                 "steps": [
                  {"kind": "STATION", "name": "desk", "team": "clerk", "time": {"shape": "EXPONENTIAL", "least": 1, "mean": 4},
                   "patience": {"shape": "NORMAL", "mean": 10, "deviation": 2}, "patienceExit": "gone", "next": "parting"},
                  {"kind": "BRANCH", "name": "parting", "ways": [{"share": 0.5, "next": "gone"}, {"share": 0.5, "next": "late"}]},
                  {"kind": "EXIT", "name": "gone"}, {"kind": "EXIT", "name": "late"}]}
                """);

        assertThat(answer.came().mean().doubleValue()).isBetween(20.0, 40.0);
        assertThat(answer.stations().getFirst().gaveUp().mean().doubleValue()).isPositive();
    }

    /** Whoever changes this raises the version in {@link SimulationMethod}, so that old studies say why they differ. */
    @Test
    void answers_belong_to_a_version_of_the_code() {
        assertThat(new SimulationMethod().codeVersion()).isEqualTo("simulation-1");
        assertThat(DAY.overrunMinutes().mean()).isEqualByComparingTo("186.021896");
    }

    private static String days(int replications) {
        return asItIs().replace("\"replications\": 50", "\"replications\": " + replications);
    }

    /** Within twice the interval of 95 %, as both sides are known within one only. */
    private static void holds(SimulatedFigure figure, double reference) {
        var halfWidth = figure.high().subtract(figure.low()).doubleValue() / 2;
        assertThat(figure.mean().doubleValue()).isCloseTo(reference, Assertions.within(2 * halfWidth));
    }
}

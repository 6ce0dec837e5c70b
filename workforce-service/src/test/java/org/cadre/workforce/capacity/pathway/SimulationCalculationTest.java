package org.cadre.workforce.capacity.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.capacity.pathway.VaccinationDay.answer;
import static org.cadre.workforce.capacity.pathway.VaccinationDay.asItIs;
import static org.cadre.workforce.capacity.pathway.VaccinationDay.wished;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.cadre.workforce.capacity.pathway.SimulationAnswer.SimulatedFigure;
import org.cadre.workforce.capacity.pathway.SimulationAnswer.SimulatedPeak;
import org.cadre.workforce.capacity.pathway.SimulationAnswer.SimulatedTeam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void cs15_the_bottleneck_is_named_with_the_numbers() {
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
    void cs15_a_staffing_that_meets_the_wish_and_can_spare_nobody_is_proposed() {
        var staffing = answer(wished()).staffing();

        assertThat(staffing.enough()).isTrue();
        assertThat(staffing.peaks())
                .containsExactly(new SimulatedPeak("checkers", 2), new SimulatedPeak("vaccinators", 7));
        assertThat(answer(wished().replace("\"overrunMinutes\": 45", "\"overrunMinutes\": 1"))
                        .staffing()
                        .enough())
                .isFalse();
    }

    /** And nothing else is left out. */
    @Test
    void without_an_acceptable_wait_there_is_no_share_that_waits_too_long() {
        var answer =
                answer(asItIs().replace("\"acceptableWait\": 5, \"next\": \"walk out\"", "\"next\": \"walk out\""));

        var observation = answer.stations().getLast();
        assertThat(observation.name()).isEqualTo("observation");
        assertThat(observation.shareTooLong()).isNull();
        assertThat(observation.waitMinutes()).isEqualTo(DAY.stations().getLast().waitMinutes());
        assertThat(answer.stations().getFirst().shareTooLong())
                .isEqualTo(DAY.stations().getFirst().shareTooLong());
    }

    @Test
    void cs14_the_same_seed_gives_the_same_days_and_another_one_others() {
        assertThat(answer(asItIs())).isEqualTo(DAY);
        assertThat(answer(asItIs().replace("20210211", "20210212"))).isNotEqualTo(DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"team\": \"clerks\", ', '', pathway-incomplete, steps/4/team",
        "'\"mode\": 2, ', '', pathway-incomplete, steps/1/time/mode",
        "'\"time\": {\"shape\": \"FIXED\", \"mean\": 15}', '\"time\": {\"shape\": \"FIXED\", \"mean\": 0}', quantity-not-positive, steps/8/time/mean",
        "'\"time\": {\"shape\": \"FIXED\", \"mean\": 15}', '\"time\": {\"shape\": \"EXPONENTIAL\", \"least\": 1, \"mean\": 0}', quantity-not-positive, steps/8/time/mean",
        "'\"least\": 1, \"mode\": 2', '\"least\": 2.5, \"mode\": 2', triangle-out-of-order, steps/1/time/mode",
        "'\"expected\": 640, ', '', pathway-incomplete, sources/0/expected",
        "'\"acceptableWait\": 15, \"pauses\": [{\"station\": \"vaccination\"', '\"pauses\": [{\"station\": \"vaccination\"', pathway-incomplete, steps/4/acceptableWait",
        "'\"next\": \"walk in\"', '\"next\": \"nowhere\"', step-unknown, steps/0/next",
        "'\"next\": \"parking\"', '\"next\": \"nowhere\"', step-unknown, sources/0/next",
        "'\"team\": \"clerks\"', '\"team\": \"porters\"', team-unknown, steps/4/team",
        "'\"station\": \"vaccination\"', '\"station\": \"pharmacy\"', station-unknown, steps/4/pauses/0/station",
        "'{\"name\": \"clerks\"', '{\"name\": \"porters\", \"shifts\": [{\"fromMinute\": 0, \"staff\": 1}]}, {\"name\": \"clerks\"', team-without-station, teams/1",
        "'{\"kind\": \"EXIT\"', '{\"kind\": \"EXIT\", \"name\": \"back door\"}, {\"kind\": \"EXIT\"', step-unreached, steps/11",
        "'\"acceptableWait\": 5, \"next\": \"walk out\"', '\"acceptableWait\": 5, \"next\": \"walk out\", \"patienceExit\": \"walk out\", \"patience\": {\"shape\": \"FIXED\", \"mean\": 9}', patience-without-exit, steps/8/patienceExit",
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

    /** Some hundred come over two hours, though the desk closes after one, and the clerk sees all of them for a minute each. */
    @Test
    void cs48_closing_turns_nobody_away() {
        var answer = answer("""
                {"organisation": "RR8", "service": "Clinic", "closesAtMinute": 60, "seed": 4, "replications": 20,
                 "sources": [{"coming": "AT_RANDOM", "name": "people", "expected": 100, "untilMinute": 120, "next": "desk"}],
                 "teams": [{"name": "clerk", "shifts": [{"fromMinute": 0, "staff": 1}, {"fromMinute": 60, "staff": 3}]}],
                 "steps": [
                  {"kind": "STATION", "name": "desk", "team": "clerk", "time": {"shape": "FIXED", "mean": 1}, "next": "out"},
                  {"kind": "EXIT", "name": "out"}]}
                """);

        assertThat(answer.came().mean().doubleValue()).isBetween(90.0, 110.0);
        assertThat(answer.left()).isEqualTo(answer.came());
        assertThat(answer.overrunMinutes().mean().doubleValue()).isBetween(50.0, 70.0);
    }

    /** On nine days in ten nobody comes. Who comes waits twenty minutes, until the clerk begins, and that is what is told. */
    @Test
    void a_station_to_which_few_come_is_told_by_those_who_come() {
        var desk = answer(rare(400)).stations().getFirst();

        assertThat(desk.called().mean().doubleValue()).isBetween(0.05, 0.2);
        assertThat(desk.waitMinutes().mean()).isEqualByComparingTo("20");
        assertThat(desk.longestWaitMinutes().mean()).isEqualByComparingTo("20");
        assertThat(desk.shareTooLong().mean()).isEqualByComparingTo("1");
        assertThat(answer(rare(400)).stayMinutes().mean()).isEqualByComparingTo("21");
    }

    /** With this seed nobody comes on the first five days. */
    @Test
    void where_nobody_came_waits_are_left_out() {
        var answer = answer(rare(5));

        assertThat(answer.came().mean()).isZero();
        assertThat(answer.stayMinutes()).isNull();
        var desk = answer.stations().getFirst();
        assertThat(desk.called().mean()).isZero();
        assertThat(desk.longestLine().mean()).isZero();
        assertThat(desk.waitMinutes()).isNull();
        assertThat(desk.longestWaitMinutes()).isNull();
        assertThat(desk.shareTooLong()).isNull();
        assertThat(answer.inWords()).contains("On none of these days was anybody called at desk.");
    }

    /** Of 100 a day one in a million goes to the desk, and of those one in a million each time they part. */
    @ParameterizedTest
    @CsvSource({"1, 0.0001", "2, 0.0000000001"})
    void hardly_anybody_is_answered(int partings, double perDay) {
        var answer = answer(parting(partings));

        assertThat(answer.stations().getFirst().waitMinutes()).isNull();
        assertThat(answer.teams().getFirst().peakNeeded()).isEqualTo(1);
        assertThat(answer.teams().getFirst().comePerHour().doubleValue())
                .isCloseTo(perDay / 2, Assertions.within(1e-6));
    }

    /** After 54 partings the share is less than the least number above nought. */
    @ParameterizedTest
    @ValueSource(ints = {3, 54})
    void nobody_is_refused(int partings) {
        assertRefused("step-unreached", "steps/" + partings, () -> answer(parting(partings)));
    }

    private static String parting(int partings) {
        var branches = IntStream.range(0, partings)
                .mapToObj(at -> """
                        {"kind": "BRANCH", "name": "parting %d", "ways": [
                         {"share": 0.000001, "next": "%s"}, {"share": 0.999999, "next": "out"}]},
                        """.formatted(at, at + 1 < partings ? "parting " + (at + 1) : "desk"))
                .collect(Collectors.joining());
        return """
                {"organisation": "RR8", "service": "Clinic", "closesAtMinute": 120, "seed": 4, "replications": 5,
                 "sources": [{"coming": "AT_RANDOM", "name": "people", "expected": 100, "untilMinute": 120,
                  "next": "parting 0"}],
                 "teams": [{"name": "clerk", "shifts": [{"fromMinute": 0, "staff": 1}]}],
                 "steps": [%s
                  {"kind": "STATION", "name": "desk", "team": "clerk", "time": {"shape": "FIXED", "mean": 1}, "next": "out"},
                  {"kind": "EXIT", "name": "out"}]}
                """.formatted(branches);
    }

    private static String rare(int replications) {
        return """
                {"organisation": "RR8", "service": "Clinic", "closesAtMinute": 120, "seed": 4, "replications": %d,
                 "sources": [{"coming": "BY_APPOINTMENT", "name": "booked", "noShow": 0.9,
                  "slots": [{"atMinute": 0, "people": 1}], "next": "desk"}],
                 "teams": [{"name": "clerk", "shifts": [{"fromMinute": 0, "staff": 0}, {"fromMinute": 20, "staff": 1}]}],
                 "steps": [
                  {"kind": "STATION", "name": "desk", "team": "clerk", "time": {"shape": "FIXED", "mean": 1},
                   "acceptableWait": 5, "next": "out"},
                  {"kind": "EXIT", "name": "out"}]}
                """.formatted(replications);
    }

    /** Whoever changes this raises the version in {@link SimulationMethod}, so that old studies say why they differ. */
    @Test
    void answers_belong_to_a_version_of_the_code() {
        assertThat(new SimulationMethod().codeVersion()).isEqualTo("simulation-3");
        assertThat(DAY.overrunMinutes().mean()).isEqualByComparingTo("186.021896");
        assertThat(DAY.stayMinutes().mean()).isEqualByComparingTo("112.007096");
    }

    /** Within twice the interval of 95 %, as both sides are known within one only. */
    private static void holds(SimulatedFigure figure, double reference) {
        var halfWidth = figure.high().subtract(figure.low()).doubleValue() / 2;
        assertThat(figure.mean().doubleValue()).isCloseTo(reference, Assertions.within(2 * halfWidth));
    }
}

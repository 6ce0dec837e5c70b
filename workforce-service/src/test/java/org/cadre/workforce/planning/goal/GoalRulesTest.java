package org.cadre.workforce.planning.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadre.workforce.planning.goal.Goals.answer;
import static org.cadre.workforce.planning.goal.Goals.goal;
import static org.cadre.workforce.planning.goal.Goals.mix;
import static org.cadre.workforce.planning.goal.Goals.recruiting;
import static org.cadre.workforce.planning.goal.Goals.retaining;
import static org.cadre.workforce.planning.goal.Goals.thousand;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.planning.Leeds;
import org.cadre.workforce.planning.goal.GoalAnswer.GoalSolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules FC21 and FC24 of the guide for forecasting. */
class GoalRulesTest {

    private static final String TARGET = "{\"group\": \"Nurses\", \"byYear\": 5, \"fte\": 1200}";

    @ParameterizedTest
    @CsvSource({
        "'\"group\": \"Nurses\"', '\"group\": \"Midwives\"', group-unknown, targets/0/group",
        "'\"byYear\": 5', '\"band\": \"Band 9\", \"byYear\": 5', band-unknown, targets/0/band",
        "'\"fte\": 1200', '\"fte\": 1200, \"gap\": 0', target-of-one-kind, targets/0",
        "', \"fte\": 1200', '', target-of-one-kind, targets/0",
        "'\"fte\": 1200', '\"band\": \"Band 5\", \"gap\": 0', gap-of-a-band, targets/0/band",
        "'\"share\": 1', '\"share\": 0.9', ages-not-one, recruiting/ages",
        "'\"INTERNATIONAL\"', '\"INTERNATIONAL\", \"fromYear\": 6', measure-too-late, recruiting/fromYear",
        "'\"targets\"', '\"years\": 6, \"targets\"', one-target-at-one-time, targets",
        "'\"targets\"', '\"years\": 4, \"targets\"', target-too-late, targets/0/byYear"
    })
    void what_recruiting_lacks_is_named(String right, String wrong, String code, String field) {
        var wanted = goal(TARGET, recruiting("")).replace(right, wrong);

        assertRefused(code, field, () -> answer(thousand(), wanted));
    }

    @Test
    void recruits_join_a_band_that_is_there() {
        var wanted = goal(TARGET, recruiting("").replace("Band 5", "Band 9"));

        assertRefused("band-unknown", "recruiting/band", () -> answer(thousand(), wanted));
    }

    @Test
    void retention_begins_in_the_last_year_at_the_latest() {
        assertThat(answer(thousand(), goal(600, retaining("\"fromYear\": 5"))).reached())
                .isTrue();
        assertRefused(
                "measure-too-late",
                "retaining/fromYear",
                () -> answer(thousand(), goal(600, retaining("\"fromYear\": 6"))));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"group\": \"Nurses\", \"band\"', '\"group\": \"Midwives\", \"band\"', group-unknown, mix/recruits/0/group",
        "'\"share\": 1', '\"share\": 1.1', ages-not-one, mix/recruits/0/ages"
    })
    void what_recruits_of_a_mix_lack_is_named(String right, String wrong, String code, String field) {
        assertRefused(
                code,
                field,
                () -> answer(thousand(), goal(TARGET, mix("[200]", "").replace(right, wrong))));
    }

    @Test
    void recruits_of_a_mix_have_names_of_their_own_and_a_target() {
        var twice = mix("[200]", "")
                .replace("}]}", "}, {\"name\": \"Abroad\", \"group\": \"Nurses\", %s, \"mostPerYear\": [1]}]}")
                .formatted(Goals.RECRUITS);
        assertRefused("recruits-twice", "mix/recruits/1/name", () -> answer(thousand(), goal(TARGET, twice)));

        var others = thousand().replace("\"groups\": [", """
                "groups": [{"name": "Porters", "demand": {"base": 1}, "bands": [
                  {"name": "Band 2", "headcount": [], "participation": [{"fromAge": 16, "ftePerHead": 1}]}]},""");
        var porters = mix("[200]", "").replace("\"Nurses\"", "\"Porters\"").replace("Band 5", "Band 2");
        assertRefused("recruits-without-target", "mix/recruits/0/group", () -> answer(others, goal(TARGET, porters)));
    }

    @Test
    void a_target_stands_there_once_and_there_is_one_way_to_it() {
        assertRefused(
                "target-twice", "targets/1", () -> answer(thousand(), goal(TARGET + ", " + TARGET, mix("[9]", ""))));
        assertCode("one-way-to-a-goal", goal(TARGET, recruiting("") + ", " + retaining("")));
        assertCode("one-way-to-a-goal", goal(TARGET, "\"years\": 5"));
    }

    /** Twenty kinds of recruits in fifteen steps, and one step more. */
    @Test
    void a_mix_of_three_hundred_numbers_is_the_largest() {
        var kinds = IntStream.range(0, 20)
                .mapToObj(at ->
                        "{\"name\": \"Kind %d\", \"group\": \"Nurses\", %s, \"mostPerYear\": [100], \"priceEach\": %d}"
                                .formatted(at, Goals.RECRUITS, 10 + at))
                .collect(Collectors.joining(", "));
        var way = "\"mix\": {\"recruits\": [%s]}".formatted(kinds);
        var target = "{\"group\": \"Nurses\", \"byYear\": %d, \"fte\": 900}";

        assertThat(answer(thousand(), goal(target.formatted(15), way)).reached())
                .isTrue();
        assertThat(answer(thousand(), goal(target.formatted(1).replace("900", "9000"), fifteenYears(way)))
                        .limitsNotTried())
                .isPositive();
        assertRefused("goal-too-large", "mix/recruits", () -> answer(thousand(), goal(target.formatted(16), way)));
    }

    /** With a budget in each year too, and out of reach in all of them: the most that is asked of the server. */
    private static String fifteenYears(String way) {
        return "\"years\": 15, " + way.replace("\"mix\": {", "\"mix\": {\"budgetPerYear\": [25000], ");
    }

    /** Thirty bands of sixty ages in 360 months, sixty times. */
    @Test
    void too_many_cells_and_steps_are_refused_with_the_bound() {
        assertThat(1_800L * 360 * 60).isLessThan(GoalWork.MOST_CELLS);
        var kinds =
                "[{\"name\": \"Abroad\", \"group\": \"Nurses\", %s, \"mostPerYear\": [1]}]".formatted(Goals.RECRUITS);
        var monthly = bands(30).replace("\"stepsPerYear\": 1", "\"stepsPerYear\": 12");
        var target = "{\"group\": \"Nurses\", \"byYear\": 25, \"fte\": 900}";

        assertRefused(
                "goal-too-large",
                "years",
                () -> answer(monthly, goal(target, "\"mix\": {\"recruits\": %s}".formatted(kinds))));
    }

    /** One band or two, whose leavers a lever scales in each of 360 months anew. */
    @Test
    void levers_that_change_rates_all_the_time_make_retention_dear() {
        var wanted = goal("{\"group\": \"Nurses\", \"byYear\": 30, \"fte\": 900}", retaining(""));
        var always = Goals.lever(
                Leeds.lever().replace("\"fromYear\": 2, \"fullYear\": 4", "\"fromYear\": 1, \"fullYear\": 30"));
        var one = bands(1).replace("\"stepsPerYear\": 1", "\"stepsPerYear\": 12");
        var two = bands(2).replace("\"stepsPerYear\": 1", "\"stepsPerYear\": 12");
        assertThat(60L * 361 * 60 * 101).isBetween(GoalWork.MOST_CELLS / 2, GoalWork.MOST_CELLS);

        assertThat(answer(one, wanted, always).solution()).isEqualTo(GoalSolution.HALVING);
        assertThat(answer(two, wanted).solution()).isEqualTo(GoalSolution.HALVING);
        assertRefused("goal-too-large", "years", () -> answer(two, wanted, always));
    }

    private static String bands(int bands) {
        var more = IntStream.range(6, 5 + bands)
                .mapToObj(at ->
                        ", {\"name\": \"Band %d\", \"headcount\": [], \"participation\": [{\"fromAge\": 16, \"ftePerHead\": 1}]}"
                                .formatted(at))
                .collect(Collectors.joining());
        return thousand().replace("}]}],\n   \"demand\"", "}]}%s],\n   \"demand\"".formatted(more));
    }

    private static void assertCode(String code, String wanted) {
        assertThatThrownBy(() -> answer(thousand(), wanted))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}

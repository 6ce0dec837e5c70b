package org.cadre.workforce.planning.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.planning.goal.Goals.answer;
import static org.cadre.workforce.planning.goal.Goals.goal;
import static org.cadre.workforce.planning.goal.Goals.recruiting;
import static org.cadre.workforce.planning.goal.Goals.retaining;
import static org.cadre.workforce.planning.goal.Goals.thousand;

import java.math.BigDecimal;
import org.assertj.core.data.Offset;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.planning.Leeds;
import org.cadre.workforce.planning.goal.GoalAnswer.GoalSolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules FC22 and FC23 of the guide for forecasting: one measure for one target, by the golden values of the specification. */
class SingleGoalTest {

    private static final Offset<BigDecimal> EXACT = within(new BigDecimal("0.000001"));

    /** Golden value G8a. */
    @Test
    void a_thousand_become_twelve_hundred_in_five_years_with_148_838856_recruits_a_year() {
        var answer = answer(thousand(), goal(1200, recruiting("")));

        assertThat(answer.solution()).isEqualTo(GoalSolution.CLOSED_FORM);
        assertThat(answer.reached()).isTrue();
        assertThat(answer.recruits().getFirst().headsPerYear())
                .hasSize(5)
                .allSatisfy(heads -> assertThat(heads).isCloseTo(number(148.838856), EXACT));
        var outcome = answer.outcomes().getFirst();
        assertThat(outcome.without()).isCloseTo(number(590.49), EXACT);
        assertThat(outcome.expected()).isCloseTo(number(1200), EXACT);
        assertThat(outcome.chance()).isCloseTo(number(.5), EXACT);
        assertThat(answer.inWords())
                .contains("148.8 recruits a year are needed from year 1 on", "in 50 of 100 futures");
    }

    /** Golden value G8c: 155 a year, with a mean of 1,225.23; one fewer is not sure enough. */
    @Test
    void nine_chances_in_ten_take_155_whole_recruits_a_year() {
        var answer = answer(thousand(), goal(1200, recruiting(", \"sure\": 0.9")));

        assertThat(answer.recruits().getFirst().headsPerYear()).allMatch(heads -> heads.intValueExact() == 155);
        assertThat(answer.outcomes().getFirst().expected()).isCloseTo(number(1225.23), within(number(.005)));
        assertThat(answer.outcomes().getFirst().chance()).isBetween(number(.9), number(.93));

        var oneFewer = answer(thousand(), goal(1200, recruiting(", \"sure\": 0.9, \"mostPerYear\": 154")));
        assertThat(oneFewer.reached()).isFalse();
        assertThat(oneFewer.outcomes().getFirst().chance()).isBetween(number(.87), number(.9));
        assertThat(oneFewer.shortfalls().getFirst().fte()).isPositive();
    }

    /** 100 a year for five years are worth 4.0951 each. */
    @Test
    void a_limit_that_stands_in_the_way_is_named_with_what_is_missing() {
        var answer = answer(thousand(), goal(1200, recruiting(", \"mostPerYear\": 100")));

        assertThat(answer.reached()).isFalse();
        assertThat(answer.recruits().getFirst().headsPerYear().getFirst()).isEqualByComparingTo("100");
        var limit = answer.limits().getFirst();
        assertThat(limit.name()).isEqualTo("mostPerYear");
        assertThat(limit.more()).isCloseTo(number(48.838856), EXACT);
        assertThat(limit.left()).isZero();
        assertThat(answer.shortfalls().getFirst().fte()).isCloseTo(number(1200 - 590.49 - 409.51), EXACT);
        assertThat(answer.inWords())
                .contains("Out of reach: mostPerYear allows 100.0 recruits a year, and 148.8 are needed");
    }

    @ParameterizedTest
    @CsvSource({"148.838855, false", "148.838857, true"})
    void a_limit_of_just_enough_is_enough(String most, boolean reached) {
        assertThat(answer(thousand(), goal(1200, recruiting(", \"mostPerYear\": " + most)))
                        .reached())
                .isEqualTo(reached);
    }

    @Test
    void who_are_there_anyway_need_no_recruits() {
        var answer = answer(thousand(), goal(590, recruiting(", \"mostPerYear\": 0")));

        assertThat(answer.reached()).isTrue();
        assertThat(answer.recruits().getFirst().headsPerYear()).allMatch(heads -> heads.signum() == 0);
        assertThat(answer.inWords()).contains("No recruits besides those of the model");
    }

    /** A month's share of a year's recruits comes each month, and leaves as the others do. */
    @Test
    void months_need_the_recruits_that_their_own_projection_says() {
        var monthly = thousand().replace("\"stepsPerYear\": 1", "\"stepsPerYear\": 12");
        double stay = Math.pow(.9, 1.0 / 12);
        double gain = (1 - Math.pow(stay, 60)) / (1 - stay) / 12;

        var answer = answer(monthly, goal(1200, recruiting("")));

        assertThat(answer.recruits().getFirst().headsPerYear())
                .hasSize(5)
                .allSatisfy(heads -> assertThat(heads).isCloseTo(number((1200 - 590.49) / gain), within(number(1e-5))));
    }

    /** Two years without: three years of 1, .9 and .81. */
    @Test
    void recruits_who_come_later_must_be_more() {
        var answer = answer(thousand(), goal(1200, recruiting(", \"fromYear\": 3")));

        var years = answer.recruits().getFirst().headsPerYear();
        assertThat(years.get(1)).isZero();
        assertThat(years.get(2)).isCloseTo(number((1200 - 590.49) / 2.71), EXACT);
    }

    /** Demand is 1,300, so a gap of a hundred is G8a again. */
    @Test
    void a_gap_is_what_is_needed_less_those_in_post() {
        var answer = answer(thousand(), goal("{\"group\": \"Nurses\", \"byYear\": 5, \"gap\": 100}", recruiting("")));

        assertThat(answer.recruits().getFirst().headsPerYear().getFirst()).isCloseTo(number(148.838856), EXACT);
        assertThat(answer.outcomes().getFirst().wanted()).isEqualByComparingTo("1200");
    }

    /**
     * Of a thousand, 50 are promoted in the first year to half-time posts, and 100 leave. Fifty more are wanted at its end; their rate
     * of leaving is a central one, so of recruits who come in the course of the year not all are still there.
     */
    @Test
    void a_band_counts_its_own_people_only() {
        var target = "{\"group\": \"Nurses\", \"band\": \"%s\", \"byYear\": 1, \"fte\": %s}";

        var upper = answer(Goals.promoted(), goal(target.formatted("Band 6", 20), recruiting("")));
        var lower = answer(Goals.promoted(), goal(target.formatted("Band 5", 900), recruiting("")));

        assertThat(upper.outcomes().getFirst().without()).isCloseTo(number(25), within(number(1e-5)));
        assertThat(lower.recruits().getFirst().headsPerYear().getFirst())
                .isCloseTo(number(50 / Goals.stillThere()), within(number(1e-4)));
    }

    @Test
    void recruits_of_a_band_that_leads_nowhere_near_the_target_are_refused_in_words() {
        var target = "{\"group\": \"Nurses\", \"band\": \"Band 5\", \"byYear\": 5, \"fte\": 900}";

        assertThatThrownBy(() ->
                        answer(Goals.promoted(), goal(target, recruiting("").replace("Band 5", "Band 6"))))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo("lever-does-not-help"));
    }

    /** {@code 1000 exp(-5 f hazard) = 700}. */
    @Test
    void fewer_who_leave_are_found_to_the_last_digits() {
        var answer = answer(thousand(), goal(700, retaining("")));

        double factor = Math.log(1000.0 / 700) / (5 * -Math.log(.9));
        assertThat(answer.solution()).isEqualTo(GoalSolution.HALVING);
        assertThat(answer.leaverFactor()).isCloseTo(number(factor), EXACT);
        assertThat(answer.outcomes().getFirst().expected()).isBetween(number(700), number(700.001));
        assertThat(answer.inWords()).contains("32.3 % lower from year 1 on: multiplied by 0.6771");
    }

    @ParameterizedTest
    @CsvSource({"0.677, true", "0.678, false"})
    void a_bound_on_retention_is_kept_and_named(String least, boolean reached) {
        var answer = answer(thousand(), goal(700, retaining("\"leastFactor\": " + least)));

        assertThat(answer.reached()).isEqualTo(reached);
        if (!reached) {
            var limit = answer.limits().getFirst();
            assertThat(limit.name()).isEqualTo("leastFactor");
            assertThat(limit.more()).isCloseTo(number(.678 - .677056), within(number(2e-5)));
            assertThat(limit.left()).isZero();
            assertThat(answer.inWords()).contains("leastFactor allows", "to be multiplied by 0.6780");
        }
    }

    @Test
    void what_no_retention_gives_back_is_said() {
        var answer = answer(thousand(), goal(1100, retaining("\"fromYear\": 2, \"leastFactor\": 0.5")));

        assertThat(answer.reached()).isFalse();
        assertThat(answer.inWords()).contains("even if nobody left from year 2 on, 200.0 full-time equivalents");
        assertThat(answer.limits().getFirst().left()).isCloseTo(number(200), EXACT);
        assertThat(answer(thousand(), goal(1100, retaining(""))).limits()).isEmpty();
    }

    /** A floor comes after the factor: from its first year on people leave at .05, so at best 1000 exp(-4 * .05) = 818.73 stay. */
    @Test
    void fc114_a_floor_of_the_scenario_is_named_where_people_still_leave_by_it() {
        var answer = answer(thousand(), goal(900, retaining("")), Goals.lever(floor()));

        assertThat(answer.reached()).isFalse();
        assertThat(answer.leaverFactor()).isZero();
        assertThat(answer.outcomes().getFirst().expected()).isCloseTo(number(1000 * Math.exp(-.2)), EXACT);
        assertThat(answer.inWords())
                .contains(
                        "even with the rate of leaving multiplied by 0 from year 1 on, 81.3 full-time equivalents would be missing",
                        "because the scenario has a floor on that rate (Turnover for Nurses), and retirement")
                .doesNotContain("nobody left");
        assertThat(answer(thousand(), goal(800, retaining("")), Goals.lever(floor()))
                        .reached())
                .isTrue();
    }

    /** It is over when the factor begins. */
    @ParameterizedTest
    @CsvSource({"2, true", "3, false"})
    void fc114_a_floor_that_is_over_is_not_named(int fromYear, boolean named) {
        var over = floor().replace("\"fromYear\": 2", "\"fromYear\": 2, \"lastYear\": 2");

        var words = answer(thousand(), goal(990, retaining("\"fromYear\": " + fromYear)), Goals.lever(over))
                .inWords();

        assertThat(words.contains("Turnover")).isEqualTo(named);
        assertThat(words.contains("even if nobody left from year 3 on")).isEqualTo(!named);
    }

    /** The rate is .105: a factor of .4 leads below the floor of .05, of .6 above it. */
    @ParameterizedTest
    @CsvSource({"0.4, 0", "0.6, 1"})
    void fc22_a_bound_on_retention_below_a_floor_stands_in_nobodys_way(String least, int limits) {
        var bounded = retaining("\"fromYear\": 2, \"leastFactor\": " + least);

        assertThat(answer(thousand(), goal(1000, bounded), Goals.lever(floor())).limits())
                .hasSize(limits)
                .allSatisfy(limit ->
                        assertThat(limit.left()).isCloseTo(number(1000 - 900 * Math.exp(-.2)), within(number(1e-5))));
    }

    private static String floor() {
        return Leeds.lever()
                .replace("Flexible working", "Turnover")
                .replace("SCALE", "FLOOR")
                .replace("\"value\": 0.9", "\"value\": 0.05")
                .replace("\"fromYear\": 2, \"fullYear\": 4", "\"fromYear\": 2");
    }

    /** The lever takes a tenth off the leaving from the second year on, so fewer recruits are needed. */
    @Test
    void the_levers_of_a_scenario_are_pulled_first() {
        var lever = Goals.lever(Leeds.lever());

        var with = answer(thousand(), goal(1200, recruiting("")), lever);

        assertThat(with.outcomes().getFirst().without()).isGreaterThan(number(600));
        assertThat(with.recruits().getFirst().headsPerYear().getFirst()).isLessThan(number(148));
    }

    private static BigDecimal number(double value) {
        return BigDecimal.valueOf(value);
    }
}

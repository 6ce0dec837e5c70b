package org.cadre.workforce.planning.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.planning.goal.Goals.answer;
import static org.cadre.workforce.planning.goal.Goals.goal;
import static org.cadre.workforce.planning.goal.Goals.mix;
import static org.cadre.workforce.planning.goal.Goals.thousand;

import java.math.BigDecimal;
import java.util.List;
import org.cadre.workforce.planning.goal.GoalAnswer.GoalLimit;
import org.cadre.workforce.planning.goal.GoalAnswer.GoalSolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules FC22 and FC115 of the guide for forecasting: mixes of recruits, with numbers that can be computed by hand. */
class MixGoalTest {

    /** Of those who join in the last year all are there, of those before it .9 and .81, so it buys as late as it can. */
    @Test
    void the_cheapest_mix_buys_as_late_as_limits_allow() {
        var answer = answer(thousand(), goal(1200, mix("[200]", "")));

        assertThat(answer.solution()).isEqualTo(GoalSolution.LINEAR_PROGRAMME);
        assertThat(answer.reached()).isTrue();
        assertThat(answer.recruits().getFirst().name()).isEqualTo("Abroad");
        assertNumbers(answer.recruits().getFirst().headsPerYear(), 0, 67.51 / .729, 200, 200, 200);
        assertThat(answer.cost()).isCloseTo(number(10 * (600 + 67.51 / .729)), within(number(.01)));
        assertThat(answer.outcomes().getFirst().expected()).isCloseTo(number(1200), within(number(1e-4)));
        assertThat(answer.inWords()).contains("692.6 of Abroad, for £6,926 in all");
    }

    /** Of 190 who are missing in the second year, 100 can be had then, for 12 pounds; 100 come the year before, for 13.80 each. */
    @Test
    void pay_is_counted_as_long_as_they_stay() {
        var target = "{\"group\": \"Nurses\", \"byYear\": 2, \"fte\": 1000}";

        var answer = answer(thousand(), goal(target, mix("[150, 100]", ", \"payPerYear\": 2")));

        assertNumbers(answer.recruits().getFirst().headsPerYear(), 100, 100);
        assertThat(answer.cost()).isCloseTo(number(200 * 10 + 2 * (100 + 90 + 100)), within(number(.01)));
    }

    /** Golden value G8a: with less than 148.838856 in each of five years the goal is missed, and each year's limit helps alone. */
    @Test
    void out_of_reach_names_each_limit_that_stands_in_the_way() {
        var answer = answer(thousand(), goal(1200, mix("[148.8]", "")));

        assertThat(answer.reached()).isFalse();
        assertThat(answer.recruits()).isEmpty();
        double missing = (148.838856 - 148.8) * 4.0951;
        assertThat(answer.shortfalls().getFirst().year()).isEqualTo(5);
        assertThat(answer.shortfalls().getFirst().fte()).isCloseTo(number(missing), within(number(1e-5)));
        assertThat(answer.limits()).extracting(GoalLimit::year).containsExactly(5, 4, 3, 2, 1);
        assertThat(answer.limits().getFirst().more()).isCloseTo(number(missing), within(number(1e-5)));
        assertThat(answer.limits()).allSatisfy(limit -> assertThat(limit.left()).isZero());
        assertThat(answer.closesInYear()).isNull();
        assertThat(answer.inWords())
                .contains(
                        "Nurses would be 0.2 full-time equivalents short at the end of year 5",
                        "Abroad is limited to 148.8 in year 5; with 0.2 more of it every target would be met",
                        "In none of the years looked at");
    }

    /** Who is asked for in the third year comes in the fourth. */
    @Test
    void it_says_from_which_year_on_the_goal_could_be_met() {
        var target = "{\"group\": \"Nurses\", \"byYear\": 2, \"fte\": 900}";
        var wanted = goal(target, mix("[0, 0, 500]", ", \"leadYears\": 1"))
                .replace("\"targets\"", "\"years\": 4, \"targets\"");

        var answer = answer(thousand(), wanted);

        assertThat(answer.closesInYear()).isEqualTo(4);
        assertThat(answer.outcomes()).extracting(GoalAnswer.GoalOutcome::year).containsExactly(2, 3, 4);
        assertThat(answer.outcomes())
                .allSatisfy(outcome -> assertThat(outcome.expected()).isNull());
        assertThat(answer.inWords()).contains("From the end of year 4 on every target could be met");
    }

    /** A hundred recruits at 10 pounds: 500 pounds are half of it. */
    @Test
    void a_budget_that_is_too_small_is_named() {
        var target = "{\"group\": \"Nurses\", \"byYear\": 1, \"fte\": 1000}";
        var wanted = goal(target, mix("[200]", "").replace("}]}", "}], \"budgetPerYear\": [500]}"));

        var answer = answer(thousand(), wanted);

        assertThat(answer.limits()).singleElement().satisfies(limit -> {
            assertThat(limit.name()).isEqualTo("budget");
            assertThat(limit.more()).isCloseTo(number(500), within(number(.01)));
        });
        assertThat(answer.shortfalls().getFirst().fte()).isCloseTo(number(50), within(number(1e-4)));
    }

    /** Who is asked for in the first year joins in the third: 100 are missing by the end of the first. */
    @Test
    void recruits_who_come_too_late_are_named_with_their_years() {
        var target = "{\"group\": \"Nurses\", \"byYear\": 1, \"fte\": 1000}";

        var answer = answer(thousand(), goal(target, mix("[200]", ", \"leadYears\": 2")));

        assertThat(answer.reached()).isFalse();
        assertThat(answer.limits()).singleElement().satisfies(limit -> {
            assertThat(limit.name()).isEqualTo("Abroad");
            assertThat(limit.leadYears()).isEqualTo(2);
            assertThat(limit.year()).isEqualTo(1);
            assertThat(limit.most()).isEqualByComparingTo("2");
            assertThat(limit.more()).isEqualByComparingTo("2");
            assertThat(limit.left()).isZero();
        });
        assertThat(answer.inWords())
                .contains(
                        "None of the recruits can come in time for Nurses at the end of year 1.",
                        "Abroad joins 2 years after it is asked for, in year 3 at the soonest, and is wanted by the end of year 1; if it came 2 years sooner every target would be met");
    }

    /** Nurses, who are listed first, are missing from the first year on; 271 doctors by the end of the third, one year before they join. */
    @Test
    void fc115_recruits_who_come_too_late_are_wanted_when_their_own_target_is_missed() {
        var targets = """
                {"group": "Nurses", "byYear": 1, "fte": 1000}, {"group": "Doctors", "byYear": 3, "fte": 1000}
                """;
        var doctors = mix("[1000]", ", \"leadYears\": 3").replace("Nurses", "Doctors");

        var answer = answer(Goals.withDoctors(), goal(targets, doctors));

        assertThat(answer.limits()).singleElement().satisfies(limit -> {
            assertThat(limit.year()).isEqualTo(3);
            assertThat(limit.more()).isEqualByComparingTo("1");
            assertThat(limit.left()).isCloseTo(number(100 + 190 + 271), within(number(1e-4)));
        });
        assertThat(answer.inWords())
                .contains(
                        "Abroad joins 3 years after it is asked for, in year 4 at the soonest, and is wanted by the end of year 3; if it came 1 year sooner 561.0 would be missing");
    }

    /** Who comes within the year is soon enough by months too. */
    @ParameterizedTest
    @CsvSource({"1, 2, 1", "2, 2, 1", "2, 12, 1"})
    void a_year_sooner_is_enough_where_it_is(int byYear, int stepsPerYear, int sooner) {
        var model = thousand().replace("\"stepsPerYear\": 1", "\"stepsPerYear\": " + stepsPerYear);
        var target = "{\"group\": \"Nurses\", \"byYear\": %d, \"fte\": 950}".formatted(byYear);

        var answer = answer(model, goal(target, mix("[20000]", ", \"leadYears\": " + byYear)));

        assertThat(answer.limits()).singleElement().satisfies(limit -> {
            assertThat(limit.leadYears()).isEqualTo(byYear);
            assertThat(limit.step()).isNull();
            assertThat(limit.more()).isEqualByComparingTo(BigDecimal.valueOf(sooner));
        });
    }

    /** Fifty recruits can be had, and paid for, of the hundred that it takes. */
    @Test
    void limits_that_help_only_together_are_named_together() {
        var target = "{\"group\": \"Nurses\", \"byYear\": 1, \"fte\": 1000}";
        var wanted = goal(target, mix("[50]", "").replace("}]}", "}], \"budgetPerYear\": [500]}"));

        var answer = answer(thousand(), wanted);

        assertThat(answer.limits()).isEmpty();
        assertThat(answer.together()).extracting(GoalLimit::name).containsExactly("budget", "Abroad");
        assertThat(answer.together())
                .allSatisfy(limit -> assertThat(limit.left()).isZero());
        assertThat(answer.together().getLast().more()).isCloseTo(number(50), within(number(1e-4)));
        assertThat(answer.inWords())
                .contains(
                        "No single limit would help if it gave way",
                        "These have to give way together, and then every target would be met: 500.0 more of budget than 500.0 in year 1; 50.0 more of Abroad than 50.0 in year 1.");
    }

    /** Recruits of the upper band never come down. */
    @Test
    void recruits_who_are_of_no_use_are_called_so() {
        var target = "{\"group\": \"Nurses\", \"band\": \"Band 5\", \"byYear\": 1, \"fte\": 900}";

        var answer = answer(Goals.promoted(), goal(target, mix("[50]", "").replace("Band 5", "Band 6")));

        assertThat(answer.limits()).isEmpty();
        assertThat(answer.together()).isEmpty();
        assertThat(answer.inWords())
                .contains("Even without any limit 50.0 would be missing, because none of the recruits serves it");
    }

    /** The upper band, which nobody leaves, wants 40 half-time posts more than promotion gives; its own recruits count there and in the group. */
    @Test
    void targets_of_a_band_and_of_its_group_are_met_together() {
        var targets = """
                {"group": "Nurses", "band": "Band 6", "byYear": 1, "fte": 45}, {"group": "Nurses", "byYear": 1, "fte": 900}
                """;
        var upper = "{\"name\": \"Upper\", \"group\": \"Nurses\", %s, \"mostPerYear\": [100], \"priceEach\": 10}"
                .formatted(Goals.RECRUITS.replace("Band 5", "Band 6"));
        var wanted = goal(targets, mix("[100]", "").replace("}]}", "}, %s]}".formatted(upper)));

        var answer = answer(Goals.promoted(), wanted);

        assertNumbers(answer.recruits().get(1).headsPerYear(), 40);
        assertNumbers(answer.recruits().getFirst().headsPerYear(), (900 - 850 - 45) / Goals.stillThere());
    }

    /** 1,000 less a year's tenth, by months; a twelfth of the limit can be had in each. */
    @Test
    void months_are_named_where_a_year_has_several() {
        var monthly = thousand().replace("\"stepsPerYear\": 1", "\"stepsPerYear\": 12");
        var target = "{\"group\": \"Nurses\", \"byYear\": 1, \"fte\": 1000}";

        var answer = answer(monthly, goal(target, mix("[60]", "")));

        assertThat(answer.limits().getFirst().step()).isEqualTo(12);
        assertThat(answer.limits().getFirst().most()).isEqualByComparingTo("5");
        assertThat(answer.inWords()).contains("Abroad is limited to 5.0 in step 12 of year 1");
    }

    private static void assertNumbers(List<BigDecimal> numbers, double... wanted) {
        assertThat(numbers.stream().mapToDouble(BigDecimal::doubleValue).toArray())
                .containsExactly(wanted, within(1e-3));
    }

    private static BigDecimal number(double value) {
        return BigDecimal.valueOf(value);
    }
}

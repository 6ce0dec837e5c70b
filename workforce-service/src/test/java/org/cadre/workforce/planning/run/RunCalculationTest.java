package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.cadre.workforce.planning.Leeds;
import org.cadre.workforce.planning.run.RunResult.RunLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules FC10, FC16 and FC93 of the guide for forecasting, and what comes out of small models that can be computed by hand. */
class RunCalculationTest {

    private static final Offset<BigDecimal> EXACT = within(new BigDecimal("0.000001"));

    @Test
    void of_a_hundred_people_a_tenth_leaves_by_the_year() {
        var line = calculated(Leeds.hundred(), 2, 100).lines().getFirst();

        var first = line.years().getFirst();
        assertThat(first.endsOn()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(first.inPost().mean()).isCloseTo(number(.9 * 100 * Math.exp(-.1)), EXACT);
        assertThat(first.demand().mean()).isEqualByComparingTo("91.8");
        assertThat(first.demand().p10()).isEqualByComparingTo("91.8");
        assertThat(first.gap().mean()).isCloseTo(number(91.8 - 90 * Math.exp(-.1)), EXACT);
        assertThat(line.years().getLast().inPost().mean()).isCloseTo(number(90 * Math.exp(-.2)), EXACT);
    }

    /** The people decide for themselves: 100 times the chance to stay times the chance to leave. */
    @Test
    void chance_makes_an_interval_of_eight_in_ten() {
        var year =
                calculated(Leeds.hundred(), 1, 1_000).lines().getFirst().years().getFirst();

        double stay = Math.exp(-.1);
        double expected = 2 * 1.2815515655446004 * .9 * Math.sqrt(100 * stay * (1 - stay));
        assertThat(year.inPost().p90().subtract(year.inPost().p10()).doubleValue())
                .isCloseTo(expected, within(.1 * expected));
        assertThat(year.gap().p90())
                .isCloseTo(number(91.8).subtract(year.inPost().p10()), within(new BigDecimal("0.000002")));
    }

    /** Golden value G6: of 30,000 who begin, 22,800 finish after three years and 17,100 join; those in the third year sooner. */
    @Test
    void learners_join_when_their_course_is_over() {
        var model = Leeds.hundred()
                .replace("\"demand\"", """
                "pipelines": [{"name": "Nursing", "band": "Band 5", "years": 3, "placesPerYear": [30000, 0], "learners": [0, 0, 1000],
                               "attrition": 0.24, "joining": 0.75, "age": 22, "source": "G6"}],
                "demand\"""")
                .replace("\"heads\": 100", "\"heads\": 0")
                .replace("\"perYear\": 0.1", "\"perYear\": 0");

        var years = calculated(model, 4, 2).lines().getFirst().years();

        double third = 1_000 * Math.cbrt(.76) * .75;
        assertThat(years.get(0).inPost().mean()).isCloseTo(number(.9 * third), EXACT);
        assertThat(years.get(2).inPost().mean()).isCloseTo(number(.9 * third), EXACT);
        assertThat(years.get(3).inPost().mean()).isCloseTo(number(.9 * (third + 17_100)), EXACT);
    }

    /** Golden value G5: a hazard holds for months as it does for years. */
    @Test
    void months_and_years_lose_the_same_share() {
        var year = calculated(monthly(Leeds.hundred()), 1, 2)
                .lines()
                .getFirst()
                .years()
                .getFirst();

        assertThat(year.inPost().mean()).isCloseTo(number(90 * Math.exp(-.1)), EXACT);
    }

    /** Section 6.1 of the description of the domain: 1,000 people, of whom a tenth leaves a year, and 120 join. */
    @Test
    void a_thousand_become_1_020_and_1_038_and_1_054_2() {
        var model = Leeds.hundred()
                .replace("\"heads\": 100", "\"heads\": 1000")
                .replace("\"ftePerHead\": 0.9", "\"ftePerHead\": 1")
                .replace(
                        "\"source\": \"None\", \"rates\"",
                        "\"source\": \"None\", \"measure\": \"YEARLY_CHANCE\", \"rates\"")
                .replace("\"demand\"", """
                "joiners": [{"route": "INTERNATIONAL", "band": "Band 5", "headsPerYear": [120], "source": "None",
                             "ages": [{"age": 30, "share": 1}]}],
                "demand\"""");

        assertThat(calculated(model, 3, 2).lines().getFirst().years())
                .extracting(year -> year.inPost().mean().stripTrailingZeros().toPlainString())
                .containsExactly("1020", "1038", "1054.2");
    }

    /** Rule FC93: forty people, of whom nearly a half leaves a year; half a person is expected in the end. */
    @ParameterizedTest
    @ValueSource(strings = {"40", "40.5"})
    void nobody_has_fewer_than_no_staff_or_lacks_more_than_all(String heads) {
        var model = Leeds.hundred()
                .replace("\"heads\": 100", "\"heads\": " + heads)
                .replace("\"perYear\": 0.1", "\"perYear\": 0.44")
                .replace("\"demand\"", "\"establishment\": [36], \"demand\"");

        assertThat(calculated(model, 10, 501).lines().getFirst().years()).allSatisfy(year -> {
            assertThat(year.inPost().p10()).isNotNegative();
            assertThat(year.gap().p90()).isLessThanOrEqualTo(year.demand().p90());
            assertThat(year.unfilled().p90()).isLessThanOrEqualTo(number(36));
        });
    }

    /** An account that reconciles: by a central rate of 10.1 % as many leave as join, and as many stay as there were. */
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 12})
    void as_many_as_leave_by_a_central_rate_keep_a_group_as_it_is_whatever_the_steps(int steps) {
        var years =
                calculated(inSteps(steps, steady()), 15, 2).lines().getFirst().years();

        assertThat(years)
                .allSatisfy(year -> assertThat(year.inPost().mean()).isCloseTo(number(1_000), within(number(.001))));
    }

    /** A lever on leaving holds for those who have just come too. */
    @Test
    void with_a_lever_years_and_months_still_say_the_same() {
        var lever = Leeds.scenarioLever(Leeds.lever().replaceAll("\"LINEAR\".*}", "\"STEP\", \"fromYear\": 2}}"));
        var question = new RunQuestion(15, 2, 1, null, List.of(lever), RunMode.EXPECTED);
        var years = all(new RunCalculation(Leeds.kept(steady()), question))
                .lines()
                .getFirst()
                .years();
        var months = all(new RunCalculation(Leeds.kept(monthly(steady())), question))
                .lines()
                .getFirst()
                .years();

        for (int year = 1; year < 15; year++) {
            assertThat(months.get(year).inPost().mean())
                    .isCloseTo(years.get(year).inPost().mean(), within(number(1)))
                    .isGreaterThan(number(1_000));
        }
    }

    /** Learners who finish on the last day of a year are all there; of those who finish in the course of one some have left. */
    @Test
    void who_comes_on_the_last_day_does_not_leave_before_it() {
        var model = steady().replaceAll("\"joiners\": (?s).*\"demand\"", """
                "pipelines": [{"name": "Nursing", "band": "Band 5", "years": 1, "placesPerYear": [101], "learners": [101],
                               "attrition": 0, "joining": 1, "age": 22, "source": "None"}],
                "demand\"""");

        var years = calculated(model, 2, 2).lines().getFirst().years();

        double first = 1_000 * Math.exp(-.101) + 101;
        assertThat(years.get(0).inPost().mean()).isCloseTo(number(first), EXACT);
        assertThat(years.get(1).inPost().mean())
                .isCloseTo(number(first * Math.exp(-.101) + 1_000 * -Math.expm1(-.101)), EXACT);
    }

    @Test
    void a_run_that_names_no_calibration_says_that_it_is_not_back_tested() {
        var result = calculated(Leeds.hundred(), 1, 2);

        assertThat(result.backTest()).startsWith("Not back-tested: no calibration was named");
        assertThat(result.lines().getFirst().validation()).isNull();
    }

    @Test
    void every_group_has_a_line_and_all_of_them_one_more() {
        var result = calculated(Leeds.model(), 5, 60);

        assertThat(result.lines())
                .extracting(RunLine::name)
                .containsExactly("Nursing and Midwifery Registered", "Healthcare Scientists", "All groups");
        assertThat(result.lines()).extracting(RunLine::total).containsExactly(false, false, true);
        for (int year = 0; year < 5; year++) {
            var at = year;
            var means = result.lines().stream()
                    .map(line -> line.years().get(at).inPost().mean())
                    .toList();
            assertThat(means.get(2)).isCloseTo(means.get(0).add(means.get(1)), within(new BigDecimal("0.00001")));
        }
        assertThat(calculated(Leeds.hundred(), 1, 2).lines()).hasSize(1);
    }

    @Test
    void the_answer_is_read_out_with_its_interval() {
        assertThat(calculated(Leeds.hundred(), 1, 100).lines().getFirst().inWords())
                .startsWith(
                        "On 2027-03-31 81 full-time equivalents are expected in post and 92 are needed, a gap of 10.")
                .contains("In post: In 8 of 10 futures that the model considers, between 7");
    }

    @Test
    void the_same_model_question_and_seed_have_the_same_result_and_another_seed_another() {
        var once = calculated(Leeds.model(), 5, 130);

        assertThat(calculated(Leeds.model(), 5, 130)).isEqualTo(once);
        var other = new RunCalculation(Leeds.kept(Leeds.model()), new RunQuestion(5, 130, 2));
        assertThat(all(other).lines()).isNotEqualTo(once.lines());
    }

    @Test
    void while_a_run_goes_on_its_results_are_those_of_the_draws_it_has_done() {
        var calculation = new RunCalculation(Leeds.kept(Leeds.model()), new RunQuestion(3, 130, 1));
        assertThat(calculation.blocks()).isEqualTo(3);

        var blocks = new ArrayList<>(List.of(calculation.block(0), calculation.block(1)));
        var partial = calculation.result(blocks);
        assertThat(partial.complete()).isFalse();
        assertThat(partial.draws()).isEqualTo(100);
        blocks.add(calculation.block(2));

        assertThat(calculation.result(blocks)).isEqualTo(calculated(Leeds.model(), 3, 130));
        assertThat(calculation.drawsOf(3)).isEqualTo(130);
    }

    /** As it reads; {@link GoldenRunsTest} pins all of it, and of other runs. */
    @Test
    void the_usual_run_says_this() {
        var line = calculated(Leeds.model(), 10, 200).lines().getFirst();

        assertThat(line.years().getLast())
                .hasToString("RunYear[year=10, endsOn=2036-03-31,"
                        + " inPost=RunFigure[mean=475.558125, p10=450.827194, p50=475.197699, p90=496.958695],"
                        + " demand=RunFigure[mean=577.245616, p10=563.894877, p50=576.453909, p90=591.220334],"
                        + " gap=RunFigure[mean=101.687492, p10=73.579728, p50=103.236707, p90=127.656358],"
                        + " establishment=RunFigure[mean=570, p10=570, p50=570, p90=570],"
                        + " vacancies=RunFigure[mean=94.441875, p10=73.041305, p50=94.802301, p90=119.172806],"
                        + " cover=null, unfilled=RunFigure[mean=95.100558, p10=73.041305, p50=94.802301, p90=119.172806],"
                        + " costs=null, shortageRank=2]");
    }

    /** Sixty cells of a band, 12 steps a year and 30 years: 6,480,000,000 with 10,000 draws, and three times as many for three bands. */
    @Test
    void what_one_run_computes_is_bounded() {
        var most = new RunQuestion(30, 10_000, 1);

        Runs.check(Leeds.kept(monthly(Leeds.hundred())), most);
        assertRefused("run-too-large", "draws", () -> Runs.check(Leeds.kept(monthly(Leeds.model())), most));
    }

    private static RunResult calculated(String model, int years, int draws) {
        return all(new RunCalculation(Leeds.kept(model), new RunQuestion(years, draws, 1)));
    }

    private static RunResult all(RunCalculation calculation) {
        return calculation.result(IntStream.range(0, calculation.blocks())
                .mapToObj(calculation::block)
                .toList());
    }

    private static String monthly(String model) {
        return inSteps(12, model);
    }

    private static String inSteps(int steps, String model) {
        return model.replace("\"stepsPerYear\": 1", "\"stepsPerYear\": " + steps);
    }

    /** A thousand full-time people of Band 5, of whom 101 leave each year by the mean stock and whom 101 join. */
    private static String steady() {
        return Leeds.hundred()
                .replace("\"heads\": 100", "\"heads\": 1000")
                .replace("\"ftePerHead\": 0.9", "\"ftePerHead\": 1")
                .replace("\"perYear\": 0.1", "\"perYear\": 0.101")
                .replace("\"demand\"", """
                        "joiners": [{"route": "WIDER_LABOUR_MARKET", "band": "Band 5", "headsPerYear": [101], "source": "None",
                                     "ages": [{"age": 30, "share": 0.5}, {"age": 40, "share": 0.5}]}],
                        "demand\"""");
    }

    private static BigDecimal number(double value) {
        return BigDecimal.valueOf(value);
    }
}

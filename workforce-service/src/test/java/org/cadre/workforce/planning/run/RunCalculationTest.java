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

    /** Whoever changes what comes out raises the version of the code. */
    @Test
    void forecast_3_says_this() {
        var line = calculated(Leeds.model(), 10, 200).lines().getFirst();

        assertThat(RunCalculation.CODE_VERSION).isEqualTo("forecast-3");
        assertThat(line.years().getLast())
                .hasToString("RunYear[year=10, endsOn=2036-03-31,"
                        + " inPost=RunFigure[mean=484.919269, p10=459.939415, p50=484.549132, p90=506.523677],"
                        + " demand=RunFigure[mean=577.245616, p10=563.894877, p50=576.453909, p90=591.220334],"
                        + " gap=RunFigure[mean=92.326347, p10=64.01799, p50=93.88814, p90=118.441152],"
                        + " establishment=RunFigure[mean=570, p10=570, p50=570, p90=570],"
                        + " vacancies=RunFigure[mean=85.080731, p10=63.476323, p50=85.450868, p90=110.060585],"
                        + " cover=null, unfilled=RunFigure[mean=85.74282, p10=63.476323, p50=85.450868, p90=110.060585],"
                        + " costs=null, shortageRank=2]");
    }

    /** Sixty cells of a band, 12 steps a year and 30 years: 6,480,000,000 with 10,000 draws, and three times as many for three bands. */
    @Test
    void what_one_run_computes_is_bounded() {
        var most = new RunQuestion(30, 10_000, 1);

        RunCalculation.check(Leeds.kept(monthly(Leeds.hundred())), most);
        assertRefused("run-too-large", "draws", () -> RunCalculation.check(Leeds.kept(monthly(Leeds.model())), most));
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
        return model.replace("\"stepsPerYear\": 1", "\"stepsPerYear\": 12");
    }

    private static BigDecimal number(double value) {
        return BigDecimal.valueOf(value);
    }
}

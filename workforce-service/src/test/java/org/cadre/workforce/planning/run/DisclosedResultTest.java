package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.planning.run.Runs.line;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadre.workforce.planning.Leeds;
import org.cadre.workforce.planning.disclosure.DisclosureRule;
import org.cadre.workforce.planning.run.RunResult.RunFigure;
import org.cadre.workforce.planning.run.RunResult.RunLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules FC83 and FC84 of the guide for forecasting, and what somebody could try against them. */
class DisclosedResultTest {

    private static final DisclosureRule RULE = new DisclosureRule(7, 5);
    private static final int YEARS = 5;
    private static final int SEEDS = 20;

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "7, true", "8, false"})
    void a_group_of_one_to_seven_people_is_hidden_in_all_its_figures(String scientists, boolean hidden) {
        var told = line(
                told(Leeds.model().replace("\"heads\": 12}", "\"heads\": %s}".formatted(scientists)), 1),
                "Healthcare Scientists");

        assertThat(Boolean.TRUE.equals(told.hidden())).isEqualTo(hidden);
        assertThat(told.years()).hasSize(YEARS).allSatisfy(year -> {
            assertThat(year.inPost().equals(RunFigure.HIDDEN)).isEqualTo(hidden);
            assertThat(year.demand().equals(RunFigure.HIDDEN)).isEqualTo(hidden);
            assertThat(year.gap().equals(RunFigure.HIDDEN)).isEqualTo(hidden);
        });
    }

    @Test
    void all_other_figures_are_rounded_and_what_rests_on_exact_ones_is_left_out() {
        var told = told(Leeds.model(), 1);

        assertThat(told.modelSha256()).isNull();
        assertThat(told.rates()).isNull();
        assertThat(told.disclosure()).contains("1 to 7", "rounded to 5");
        assertThat(told.lines()).allSatisfy(line -> {
            assertThat(line.validation()).isNull();
            assertThat(line.years()).allSatisfy(year -> {
                assertThat(year.costs()).isNull();
                assertThat(year.shortageRank()).isNull();
                assertThat(year.figures().values())
                        .flatMap(figure -> List.of(figure.mean(), figure.p10(), figure.p50(), figure.p90()))
                        .allMatch(number -> number.remainder(new BigDecimal(5)).signum() == 0);
            });
        });
    }

    @Test
    void bands_are_not_told_however_many_people_they_have() {
        var question = Runs.bands(2, 60, RunMode.EXPECTED);

        var told = disclosed(Leeds.twoBands(), question);

        assertThat(told.lines()).extracting(RunLine::hidden).containsExactly(null, true, true);
    }

    @Test
    void a_sum_with_a_hidden_group_in_it_is_put_together_of_the_groups_that_are_told() {
        var told = told(several(3), 1);

        assertThat(line(told, "Scientists at RR8").hidden()).isTrue();
        assertThat(line(told, "Scientists").hidden()).isTrue();
        assertThat(line(told, "Nurses").years().getFirst().inPost().hasInterval())
                .isTrue();
        var nurses = inPost(line(told, "Nurses at RR8"), 1);
        var all = line(told, "All groups").years().getFirst().inPost();
        assertThat(line(told, "RR8").years().getFirst().inPost()).isEqualTo(RunFigure.expected(nurses));
        assertThat(all).isEqualTo(RunFigure.expected(nurses.add(inPost(line(told, "Nurses at RAE"), 1))));
        assertThat(line(told, "All groups").inWords()).endsWith("without groups that are hidden.");
    }

    /** Whatever is told is the same for one hidden person and for seven, so nothing that is told can say which it is. */
    @ParameterizedTest
    @EnumSource(RunMode.class)
    void nothing_that_is_told_depends_on_how_many_are_hidden(RunMode mode) {
        var question = Runs.bands(YEARS, 60, mode);
        var one = disclosed(several(1), question);

        for (int people = 2; people <= 7; people++) {
            assertThat(disclosed(several(people), question)).isEqualTo(one);
        }
    }

    /** By the difference of means over years and over runs of other seeds rounding averages out; without the gate it tells all. */
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 7})
    void many_runs_and_years_together_do_not_lead_to_the_few(int people) {
        var question = new RunQuestion(YEARS, 60, 1);
        var whole = Runs.of(several(people), question);

        assertThat(remainder(whole)).isCloseTo(people, within(.001));
        var attempts = IntStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> told(several(people), seed))
                .mapToDouble(DisclosedResultTest::remainder);
        assertThat(attempts.average().orElseThrow()).isZero();
    }

    private static double remainder(RunResult result) {
        return IntStream.rangeClosed(1, YEARS)
                .mapToObj(year -> Stream.of("Nurses at RR8", "Nurses at RAE")
                        .map(name -> inPost(line(result, name), year))
                        .reduce(inPost(line(result, "All groups"), year), BigDecimal::subtract))
                .mapToDouble(BigDecimal::doubleValue)
                .average()
                .orElseThrow();
    }

    private static BigDecimal inPost(RunLine line, int year) {
        return line.years().get(year - 1).inPost().mean();
    }

    private static String several(int scientists) {
        return Leeds.several().replace("\"heads\": 40}", "\"heads\": %d}".formatted(scientists));
    }

    private static RunResult told(String model, long seed) {
        return disclosed(model, new RunQuestion(YEARS, 60, seed));
    }

    private static RunResult disclosed(String model, RunQuestion question) {
        return new DisclosedResult(Leeds.kept(model).model(), RULE, Runs.of(model, question)).told();
    }
}

package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.planning.Leeds;
import org.cadre.workforce.planning.run.RunResult.RunFigure;
import org.cadre.workforce.planning.scenario.ScenarioLever;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules FC76 to FC78 of the guide for forecasting: what a run has more than another. */
class RunDifferenceTest {

    private static final String NURSES = "Nursing and Midwifery Registered";
    private static final Offset<BigDecimal> ROUNDED = within(new BigDecimal("0.000002"));
    private static final RunQuestion BASE = new RunQuestion(6, 100, 1);
    private static final RunStory WITHOUT = story(Leeds.model(), BASE);
    private static final RunStory WITH = story(Leeds.model(), levers(BASE, Leeds.scenarioLever()));

    @Test
    void its_mean_is_the_difference_of_the_means_that_both_runs_told() {
        for (var group : List.of(NURSES, "All groups")) {
            var compared = compared(WITH, WITHOUT, group);

            assertThat(compared.years()).hasSize(6);
            for (var year : compared.years()) {
                var at = year.year() - 1;
                var plan = WITH.line(Optional.of(group)).years().get(at);
                var base = WITHOUT.line(Optional.of(group)).years().get(at);
                assertThat(year.endsOn()).isEqualTo(plan.endsOn());
                assertThat(year.inPost().mean()).isCloseTo(less(plan.inPost(), base.inPost()), ROUNDED);
                assertThat(year.demand().mean()).isCloseTo(less(plan.demand(), base.demand()), ROUNDED);
                assertThat(year.gap().mean()).isCloseTo(less(plan.gap(), base.gap()), ROUNDED);
            }
        }
    }

    /** Both have the same luck, and chance is not in it. */
    @Test
    void it_is_known_far_better_than_either_of_them() {
        var last = compared(WITH, WITHOUT, NURSES).years().getLast();

        assertThat(last.inPost().p10()).isPositive().isLessThan(last.inPost().mean());
        assertThat(last.inPost().p90()).isGreaterThan(last.inPost().mean());
        assertThat(width(last.inPost()))
                .isLessThan(width(WITHOUT.line(Optional.of(NURSES))
                                .years()
                                .getLast()
                                .inPost())
                        / 10);
        assertThat(last.gap().mean()).isEqualByComparingTo(last.inPost().mean().negate());
        assertThat(last.inWords())
                .startsWith("On 2032-03-31 Nursing and Midwifery Registered has +")
                .contains("in 8 of 10 futures that the model considers between +", "it is more in at least 9 of 10")
                .contains("Its gap differs by -", "it is less in at least 9 of 10");
    }

    @Test
    void before_a_lever_is_pulled_there_is_none() {
        var first = compared(WITH, WITHOUT, NURSES).years().getFirst();

        assertThat(first.inPost()).isEqualTo(first.gap());
        assertThat(first.inPost().mean()).isZero();
        assertThat(first.inWords())
                .isEqualTo(
                        "On 2027-03-31 there is no difference between both runs for Nursing and Midwifery Registered.");
    }

    /** By hand: 100 people of 0.9, of whom 9 and not 10 of 100 leave by the year; nothing is uncertain. */
    @Test
    void without_uncertainties_it_is_one_number() {
        var lever = Leeds.scenarioLever(Leeds.lever().replaceAll("(?s),\\s*\"profile\".*", "}"));
        var question = new RunQuestion(1, 60, 1);
        var year = compared(story(Leeds.hundred(), levers(question, lever)), story(Leeds.hundred(), question), "Nurses")
                .years()
                .getFirst();

        assertThat(year.inPost().mean())
                .isCloseTo(BigDecimal.valueOf(90 * (Math.exp(-.09) - Math.exp(-.1))), ROUNDED)
                .isEqualByComparingTo(year.inPost().p10())
                .isEqualByComparingTo(year.inPost().p90());
    }

    @Test
    void the_other_way_round_it_is_the_same_below_nought() {
        var one = compared(WITH, WITHOUT, NURSES).years().getLast().inPost();
        var other = compared(WITHOUT, WITH, NURSES).years().getLast().inPost();

        assertThat(other.mean()).isEqualByComparingTo(one.mean().negate());
        assertThat(other.p10()).isCloseTo(one.p90().negate(), ROUNDED);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 100, 1, years (6 and 5)",
        "6, 99, 1, draws (100 and 99)",
        "6, 100, 2, seed (1 and 2)",
        "5, 99, 2, 'years (6 and 5), draws (100 and 99), seed (1 and 2)'"
    })
    void runs_that_were_asked_otherwise_are_refused_with_all_that_differs(
            int years, int draws, long seed, String differing) {
        var other = story(Leeds.model(), new RunQuestion(years, draws, seed));

        refused("runs-not-comparable", differing, WITH, other);
    }

    @Test
    void and_so_are_runs_of_other_models_and_modes_and_of_drawn_people() {
        var exactly = new RunQuestion(6, 100, 1, RunMode.EXACT);
        var exact = story(Leeds.model(), exactly);

        refused(
                "runs-not-comparable",
                "differ in model (",
                WITH,
                story(Leeds.model().replace("560", "561"), BASE));
        refused("runs-not-comparable", "mode (EXPECTED and EXACT)", WITH, exact);
        refused("runs-not-comparable", "mode EXPECTED", exact, exact);
    }

    @Test
    void a_run_that_is_not_done_or_was_computed_by_other_code_is_refused() {
        var calculation = new RunCalculation(Leeds.kept(Leeds.model()), BASE);
        var partial = withResult(calculation.result(List.of(calculation.block(0))));

        refused("run-not-done", "both are", WITH, partial);
        refused("run-not-done", "both are", partial, WITH);
        refused("run-of-other-code", "computed with forecast-0", WITH, by("forecast-0"));
        refused("run-of-other-code", "replay both runs", by("forecast-0"), WITH);
    }

    /** Sixty cells in 360 months and 30 years with 10,000 draws are 6,480,000,000, and twice that for both runs. */
    @Test
    void fc78_what_takes_too_long_is_refused() {
        var monthly = Leeds.hundred().replace("\"stepsPerYear\": 1", "\"stepsPerYear\": 12");
        var few = story(monthly, new RunQuestion(30, 2, 1));
        var many =
                new RunStory(few.run(), few.codeVersion(), new RunQuestion(30, 10_000, 1), few.model(), few.result());

        assertThatThrownBy(() -> RunDifference.of(many, many, Optional.empty()))
                .isInstanceOfSatisfying(DomainException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("comparison-too-large");
                    assertThat(refusal).hasMessageContaining("12960000000, and at most 500000000");
                });
        assertThat(RunDifference.of(few, few, Optional.empty()).years()).hasSize(30);
    }

    private static void refused(String code, String words, RunStory run, RunStory with) {
        assertThatThrownBy(() -> RunDifference.of(run, with, Optional.empty()))
                .isInstanceOfSatisfying(DomainException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal).hasMessageContaining(words);
                });
    }

    private static RunComparison compared(RunStory run, RunStory with, String group) {
        return RunDifference.of(run, with, Optional.of(group));
    }

    private static RunStory by(String code) {
        return new RunStory(WITHOUT.run(), code, WITHOUT.question(), WITHOUT.model(), WITHOUT.result());
    }

    private static RunStory withResult(RunResult result) {
        return new RunStory(WITHOUT.run(), WITHOUT.codeVersion(), WITHOUT.question(), WITHOUT.model(), result);
    }

    private static RunQuestion levers(RunQuestion asked, ScenarioLever... levers) {
        return new RunQuestion(asked.years(), asked.draws(), asked.seed(), null, List.of(levers), asked.mode());
    }

    private static RunStory story(String model, RunQuestion question) {
        var kept = Leeds.kept(model);
        var calculation = new RunCalculation(kept, question);
        var blocks = IntStream.range(0, calculation.blocks())
                .mapToObj(calculation::block)
                .toList();
        return new RunStory(new UUID(0, 7), RunCalculation.CODE_VERSION, question, kept, calculation.result(blocks));
    }

    private static BigDecimal less(RunFigure one, RunFigure other) {
        return one.mean().subtract(other.mean());
    }

    private static double width(RunFigure figure) {
        return figure.p90().subtract(figure.p10()).doubleValue();
    }
}

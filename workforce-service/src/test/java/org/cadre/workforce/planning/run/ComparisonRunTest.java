package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.planning.run.Runs.line;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.planning.Leeds;
import org.cadre.workforce.planning.disclosure.DisclosureRule;
import org.cadre.workforce.planning.run.RunResult.RunFigure;
import org.cadre.workforce.planning.scenario.ScenarioLever;
import org.junit.jupiter.api.Test;

/** Rules FC110 and FC111 of the guide for forecasting: a run that tells what one run has more than another. */
class ComparisonRunTest {

    private static final UUID OTHER = new UUID(0, 8);
    private static final Offset<BigDecimal> ROUNDED = within(new BigDecimal("0.000002"));
    private static final RunQuestion BASE = new RunQuestion(6, 130, 1);
    private static final RunQuestion PLAN = pulling(Leeds.scenarioLever());
    private static final RunQuestion BOTH = PLAN.against(new OtherRun(OTHER, List.of()));

    @Test
    void fc110_each_line_is_what_a_comparison_of_that_line_alone_says() {
        var told = Runs.of(Leeds.model(), BOTH);

        assertThat(told.comparedWith()).isEqualTo(OTHER);
        assertThat(told.complete()).isTrue();
        assertThat(told.draws()).isEqualTo(130);
        assertThat(told.lines()).hasSize(3).allSatisfy(line -> {
            var alone = RunDifference.of(story(PLAN), story(BASE), Optional.of(line.name()));
            assertThat(line.inWords()).isEqualTo(alone.inWords());
            for (var year : alone.years()) {
                var same = line.years().get(year.year() - 1);
                assertThat(same.endsOn()).isEqualTo(year.endsOn());
                assertSame(same.inPost(), year.inPost());
                assertSame(same.demand(), year.demand());
                assertSame(same.gap(), year.gap());
            }
        });
    }

    @Test
    void fc110_costs_differ_as_those_of_both_runs_do_and_posts_are_not_told() {
        var model = Leeds.priced(Leeds.model().replace("\"headcount\"", "\"payPerYear\": 37796, \"headcount\""));

        var told = line(Runs.of(model, BOTH), "All groups").years();

        var plan = line(Runs.of(model, PLAN), "All groups").years().getLast().costs();
        var base = line(Runs.of(model, BASE), "All groups").years().getLast().costs();
        assertThat(told.getLast().costs().inPost().mean())
                .isPositive()
                .isCloseTo(plan.inPost().mean().subtract(base.inPost().mean()), within(new BigDecimal("0.02")));
        assertThat(told)
                .allSatisfy(year -> assertThat(Stream.of(
                                year.establishment(),
                                year.vacancies(),
                                year.costs().establishment(),
                                year.shortageRank()))
                        .allMatch(Objects::isNull));
    }

    /** Twelve trusts of nine groups are more than are told with intervals. */
    @Test
    void fc110_of_very_many_places_the_difference_that_is_expected_is_told() {
        var model = MadeUpEngland.of(12, 1).text();
        var lever =
                Leeds.scenarioLever(Leeds.lever().replace("{\"bands\": [\"Band 5\"]}", "{\"groups\": [\"Group 4\"]}"));
        var base = new RunQuestion(4, 60, 1);
        var plan = new RunQuestion(4, 60, 1, null, List.of(lever), null);

        var place = line(Runs.of(model, plan.against(new OtherRun(OTHER, List.of()))), "Group 4 at X003");

        var with = line(Runs.of(model, plan), place.name()).years().getLast().inPost();
        var without = line(Runs.of(model, base), place.name()).years().getLast().inPost();
        assertThat(place.years().getLast().inPost().hasInterval()).isFalse();
        assertThat(place.years().getLast().inPost().mean())
                .isPositive()
                .isCloseTo(with.mean().subtract(without.mean()), ROUNDED);
        assertThat(place.inWords()).endsWith("No interval: two runs with organisation X003 tell it.");
    }

    /** Whoever takes it up after a crash goes on behind the blocks that are kept. */
    @Test
    void it_is_computed_block_by_block() {
        var calculation = new RunCalculation(Leeds.kept(Leeds.model()), BOTH);
        var first = calculation.read(0, calculation.block(0).numbers());
        var blocks =
                Stream.of(first, calculation.block(1), calculation.block(2)).toList();

        assertThat(calculation.blocks()).isEqualTo(3);
        assertThat(calculation.result(blocks)).isEqualTo(Runs.of(Leeds.model(), BOTH));
    }

    @Test
    void fc111_it_is_reckoned_as_both_runs_and_kept_as_one() {
        var model = Leeds.kept(Leeds.model());
        var plan = RunLoad.of(new RunSize(model.model(), PLAN));
        var base = RunLoad.of(new RunSize(model.model(), BASE));

        var both = RunLoad.of(new RunSize(model.model(), BOTH));

        assertThat(both.work()).isEqualTo(plan.work() + base.work());
        assertThat(both.bytes()).isEqualTo(plan.bytes() + base.carried() + base.workspace());
        long held = Held.bytes(new RunCalculation(model, PLAN)) + Held.bytes(new RunCalculation(model, BASE));
        assertThat(both.carried()).isBetween(held, 4 * held);
    }

    @Test
    void fc111_what_is_too_large_is_refused_at_the_run_that_it_is_compared_with() {
        var model = Leeds.kept(Leeds.model());
        var load = RunLoad.of(new RunSize(model.model(), BOTH));

        new RunBounds(load.bytes(), load.work()).require(load.size());
        assertRefused("run-too-large", "with", () -> new RunBounds(load.bytes(), load.work() - 1).require(load.size()));
        assertRefused(
                "result-too-large", "with", () -> new RunBounds(load.bytes() - 1, load.work()).require(load.size()));
    }

    @Test
    void the_gap_of_a_difference_is_not_taken_apart() {
        assertThatThrownBy(() -> GapDecomposition.of(story(BOTH), Optional.empty()))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("difference-not-taken-apart"));
    }

    @Test
    void its_picture_says_that_it_shows_a_difference() {
        var story = story(BOTH);

        var caption = story.caption(story.line(Optional.empty()), false, List.of());

        assertThat(caption.title()).contains("what a plan changes in staff in post, demand and gap");
        assertThat(caption.toString())
                .contains("With the levers: Flexible working; the other run: No levers.")
                .contains("what the run has more than the run " + OTHER)
                .doesNotContain("needed and not in post");
    }

    /** The few are hidden as in the runs themselves. */
    @Test
    void from_above_it_is_told_rounded_and_as_a_difference() {
        var model = Leeds.kept(Leeds.model().replace("\"heads\": 12}", "\"heads\": 7}"));
        var told = new DisclosedResult(model.model(), new DisclosureRule(7, 5), Runs.of(model, BOTH)).told();

        assertThat(told.comparedWith()).isEqualTo(OTHER);
        assertThat(line(told, "Healthcare Scientists").hidden()).isTrue();
        assertThat(line(told, "Nursing and Midwifery Registered").inWords())
                .startsWith("On 2032-03-31 there are about +")
                .contains("full-time equivalents in post against the other run");
    }

    private static void assertSame(RunFigure one, RunFigure other) {
        assertThat(one.mean()).isCloseTo(other.mean(), ROUNDED);
        assertThat(one.p10()).isCloseTo(other.p10(), ROUNDED);
        assertThat(one.p50()).isCloseTo(other.p50(), ROUNDED);
        assertThat(one.p90()).isCloseTo(other.p90(), ROUNDED);
    }

    private static RunQuestion pulling(ScenarioLever... levers) {
        return new RunQuestion(BASE.years(), BASE.draws(), BASE.seed(), null, List.of(levers), BASE.mode());
    }

    private static RunStory story(RunQuestion question) {
        var model = Leeds.kept(Leeds.model());
        return new RunStory(new UUID(0, 7), RunCalculation.CODE_VERSION, question, model, Runs.of(model, question));
    }
}

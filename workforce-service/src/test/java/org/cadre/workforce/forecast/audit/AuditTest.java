package org.cadre.workforce.forecast.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cadre.workforce.forecast.rate.Risk;
import org.cadre.workforce.forecast.stock.Aim;
import org.cadre.workforce.forecast.stock.Cells;
import org.cadre.workforce.forecast.stock.Factors;
import org.cadre.workforce.forecast.stock.Flows;
import org.cadre.workforce.forecast.stock.Hazards;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Intake;
import org.cadre.workforce.forecast.stock.Joiners;
import org.cadre.workforce.forecast.stock.Projection;
import org.cadre.workforce.forecast.stock.Route;
import org.cadre.workforce.forecast.stock.Series;
import org.cadre.workforce.forecast.stock.Shape;
import org.cadre.workforce.forecast.stock.Small;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.forecast.stock.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTest {

    private static final int MANY = 20_000;
    private static final Shape ONE = new Shape(1, 20, 3);

    /** G9: thinning 1,000 people at 10 % a year for three years: mean 729, variance 197.559. */
    @Test
    void who_only_leave_are_thinned_binomially() {
        var hazards = Hazards.none(new Shape(1, 20, 1)).with(Risk.LEAVE, -Math.log(.9));
        var thousand = Cells.of("opening", hazards.shape(), 1_000);

        var heads = heads(Small.unit(thousand, Flows.of(hazards, Joiners.planned())), Horizon.years(3), 2);

        assertMoments(heads, 729, 197.559);
    }

    /** G4: three grades after five years, with recruits by plan and by chance. */
    @ParameterizedTest
    @CsvSource({"false, 19.41142", "true, 29.10620"})
    void drawn_people_vary_as_the_formula_says(boolean byChance, double deviation) {
        var heads = heads(Small.threeGrades(byChance), Horizon.years(5), 4);

        assertMoments(heads, 1096.8154, deviation * deviation);
    }

    /** All risks, all routes and regrading at once, by year and by month, with factors: the whole kernel is audited. */
    @ParameterizedTest
    @CsvSource({"1, 3", "12, 18"})
    void drawn_people_have_the_mean_and_the_variance_of_the_projection(int stepsPerYear, int steps) {
        var horizon = new Horizon(stepsPerYear, steps);
        var factors = Factors.none(horizon).and(Aim.LEAVE, 1, 1.4).and(Aim.PARTICIPATION, .9);
        var unit = whole(Small.lively(4), true);
        var exact = new Workspace(unit, horizon);
        exact.run(unit, factors);

        var fte = new Audit(List.of(unit), horizon, factors, 4)
                .block(0, 4_000).stream()
                        .mapToDouble(trial -> trial.fte(steps - 1))
                        .toArray();

        assertMoments(fte, exact.figures(steps - 1).fte(), exact.varianceOfFte(steps - 1));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everybody_is_accounted_for_in_whole_numbers(boolean byChance) {
        var unit = whole(Small.lively(5), byChance);

        for (var trial : new Audit(List.of(unit), Horizon.months(24), none(24), 3).block(0, 50)) {
            var before = (int) unit.opening().sum();
            for (int step = 0; step < trial.steps(); step++) {
                assertThat(trial.heads(step)).isEqualTo(before + trial.joined(step) - trial.left(step));
                assertThat(trial.left(step)).isNotNegative();
                before = trial.heads(step);
            }
        }
    }

    @Test
    void risks_take_their_shares() {
        var unit = whole(Small.lively(6), true);
        var expected = new Projection(Horizon.years(1)).of(unit).accounts().getFirst();

        var trials = new Audit(List.of(unit), Horizon.years(1), Factors.none(Horizon.years(1)), 3).block(0, 2_000);

        expected.left()
                .forEach((risk, heads) -> assertThat(trials.stream()
                                .mapToInt(trial -> trial.befallen(risk, 0))
                                .average()
                                .orElseThrow())
                        .as(risk.name())
                        .isCloseTo(heads, within(5 * Math.sqrt(heads / 2_000))));
        assertThat(trials.stream()
                        .mapToInt(trial -> trial.befallen(Risk.PROMOTE, 0))
                        .average()
                        .orElseThrow())
                .isCloseTo(expected.promoted(), within(5 * Math.sqrt(expected.promoted() / 2_000)));
    }

    /** A plan of 12.4 is 12 or 13 people, 12.4 on average, and the three ages of it never add up to anything else. */
    @Test
    void a_plan_is_kept_to_the_next_whole_number() {
        var intake = Intake.of(ONE, Route.INTERNATIONAL, 0, Series.of("heads", 12.4), .5, .3, .2);
        var unit = Small.unit(Cells.all("opening", ONE, 0), Flows.of(Hazards.none(ONE), Joiners.planned(intake)));

        var heads = heads(unit, Horizon.years(1), 0);

        assertThat(heads).containsOnly(12, 13);
        assertThat(mean(heads)).isCloseTo(12.4, within(5 * Math.sqrt(.24 / MANY)));
    }

    /** G12: a cohort moves as one, and nobody of it is lost at the highest age. */
    @Test
    void a_cohort_becomes_older_as_one() {
        var at22 = Hazards.none(ONE).with(Risk.RETIRE, Cells.of("retire", ONE, 0, 0, 1_000));
        var unit = Small.unit(Cells.of("opening", ONE, 40, 0, 0), Flows.of(at22, Joiners.planned()));

        var trial = new Audit(List.of(unit), Horizon.months(25), none(25), 1)
                .block(0, 1)
                .getFirst();

        assertThat(trial.heads(23)).isEqualTo(40);
        assertThat(trial.heads(24)).isZero();
        assertThat(trial.befallen(Risk.RETIRE, 24)).isEqualTo(40);
    }

    @Test
    void blocks_of_runs_on_threads_and_other_units_beside_it_change_nothing() throws Exception {
        var unit = whole(Small.lively(7), true);
        var other = whole(Small.lively(8), true);
        var alone = new Audit(List.of(unit), Horizon.years(4), Factors.none(Horizon.years(4)), 11);
        var both = new Audit(List.of(other, unit), Horizon.years(4), Factors.none(Horizon.years(4)), 11);
        var second = new Audit(List.of(other), Horizon.years(4), Factors.none(Horizon.years(4)), 11);

        var heads = all(alone.block(0, 60));
        var others = all(second.block(0, 60));

        assertThat(onThreads(1, alone)).isEqualTo(heads);
        assertThat(onThreads(2, alone)).isEqualTo(heads);
        var sum = IntStream.range(0, heads.length)
                .map(at -> heads[at] + others[at])
                .toArray();
        assertThat(all(both.block(0, 60))).isEqualTo(sum);
    }

    @Test
    void an_audit_counts_whole_people() {
        assertRefused(
                "people-not-whole",
                "opening",
                () -> new Audit(List.of(Small.lively(1)), Horizon.years(1), none(1), 1).block(0, 1));
        assertRefused(
                "quantity-out-of-range", "from", () -> new Audit(List.of(), Horizon.years(1), none(1), 1).block(-1, 1));
        assertRefused(
                "quantity-out-of-range", "count", () -> new Audit(List.of(), Horizon.years(1), none(1), 1).block(0, 0));
    }

    private static Factors none(int months) {
        return Factors.none(Horizon.months(months));
    }

    private static Unit whole(Unit unit, boolean byChance) {
        var opening = LongStream.range(0, unit.shape().cells())
                .mapToDouble(cell -> Math.rint(unit.opening().at((int) cell)))
                .toArray();
        var intakes = unit.flows().joiners().intakes().toArray(Intake[]::new);
        var joiners = byChance ? Joiners.byChance(intakes) : Joiners.planned(intakes);
        return new Unit(
                unit.organisation(),
                unit.group(),
                Cells.of("opening", unit.shape(), opening),
                unit.flows().with(joiners),
                unit.worth(),
                unit.need());
    }

    private static double[] heads(Unit unit, Horizon horizon, int step) {
        return new Audit(List.of(unit), horizon, Factors.none(horizon), 9)
                .block(0, MANY).stream().mapToDouble(trial -> trial.heads(step)).toArray();
    }

    /** Within five standard errors each. */
    private static void assertMoments(double[] drawn, double mean, double variance) {
        var average = mean(drawn);
        var spread = Arrays.stream(drawn)
                        .map(value -> (value - average) * (value - average))
                        .sum()
                / (drawn.length - 1);
        assertThat(average).isCloseTo(mean, within(5 * Math.sqrt(variance / drawn.length)));
        assertThat(spread).isCloseTo(variance, within(5 * variance * Math.sqrt(2.0 / drawn.length)));
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static int[] all(List<Trial> trials) {
        return trials.stream()
                .flatMapToInt(trial -> IntStream.range(0, trial.steps()).map(trial::heads))
                .toArray();
    }

    private static int[] onThreads(int threads, Audit audit) throws Exception {
        try (var pool = new ForkJoinPool(threads)) {
            return pool.submit(() -> all(IntStream.range(0, 6)
                            .parallel()
                            .mapToObj(block -> audit.block(10 * block, 10))
                            .flatMap(List::stream)
                            .toList()))
                    .get();
        }
    }
}

package org.cadre.workforce.forecast.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.stock.Aim;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Intake;
import org.cadre.workforce.forecast.stock.Need;
import org.cadre.workforce.forecast.stock.Route;
import org.cadre.workforce.forecast.stock.Series;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.forecast.uncertainty.Uncertainty.Normal;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Parameters LEAVING =
            Parameters.independent(new Parameter("leaving", Set.of(), Aim.LEAVE, new Normal(.8, 1.2), .5));
    private static final List<Unit> NOW = England.units(2);
    private static final List<Unit> MORE =
            NOW.stream().map(ComparisonTest::withTenMore).toList();

    /** Both have the same luck, so their difference varies far less than either of them. */
    @Test
    void what_a_plan_changes_is_known_far_better_than_what_comes() {
        var base = study(NOW, 3, "England");

        var difference =
                new Comparison(base, study(MORE, 3, "England")).run(200).fte(0, 4);

        assertThat(difference.quantile(0)).isPositive();
        assertThat(difference.variance())
                .isLessThan(.01 * base.run(200).fte(0, 4).varianceOfRates());
        assertThat(difference.interval().low()).isLessThan(difference.mean());
        assertThat(difference.interval().high()).isGreaterThan(difference.mean());
    }

    /** In the first year nobody who joins leaves yet: ten more each, .9 of them full-time equivalents. */
    @Test
    void in_the_first_year_it_is_who_joins() {
        var difference = new Comparison(study(NOW, 3, "England"), study(MORE, 3, "England"))
                .run(50)
                .fte(0, 0);

        assertThat(difference.mean()).isCloseTo(2 * 10 * .9, within(1e-9));
        assertThat(difference.variance()).isCloseTo(0, within(1e-9));
    }

    /** Twice the demand for both, run by run as uncertain as it was, and the same staff. */
    @Test
    void what_a_plan_asks_for_is_compared_as_what_is_in_post_is() {
        var twice = NOW.stream()
                .map(unit -> unit.with(
                        new Need(Series.of("required", 200), unit.need().funded(), Series.NOUGHT)))
                .toList();
        var once = NOW.stream()
                .map(unit -> unit.with(
                        new Need(Series.of("required", 100), unit.need().funded(), Series.NOUGHT)))
                .toList();

        var differences = new Comparison(study(once, 3, "England"), study(twice, 3, "England")).run(50);

        assertThat(differences.fte(0, 4).quantile(1)).isZero();
        assertThat(differences.required(0, 4).mean()).isCloseTo(200, within(1e-9));
        assertThat(differences.gap(0, 4).quantile(.1)).isCloseTo(200, within(1e-9));
    }

    @Test
    void a_plan_that_changes_nothing_makes_no_difference() {
        var difference = new Comparison(study(NOW, 3, "England"), study(NOW, 3, "England"))
                .run(50)
                .fte(0, 4);

        assertThat(difference.quantile(0)).isZero();
        assertThat(difference.quantile(1)).isZero();
    }

    /** A hundred and twenty runs are two blocks of fifty and one of twenty. */
    @Test
    void its_blocks_are_put_together_as_those_of_a_study_are() {
        var comparison = new Comparison(study(NOW, 3, "England"), study(MORE, 3, "England"));

        var blocks = List.of(comparison.block(0, 120), comparison.block(1, 120), comparison.block(2, 120));

        assertThat(comparison.plan().together(blocks).numbers())
                .containsExactly(comparison.run(120).numbers());
    }

    @Test
    void studies_with_other_luck_or_other_lines_are_not_compared() {
        var base = study(NOW, 3, "England");

        assertNotComparable(base, study(NOW, 4, "England"));
        assertNotComparable(base, study(NOW, 3, "Wales"));
        assertNotComparable(base, new Study(NOW, LEAVING, Horizon.years(4), base.lines(), 3));
    }

    private static void assertNotComparable(Study base, Study plan) {
        assertThatThrownBy(() -> new Comparison(base, plan))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo("not-comparable"));
    }

    private static Study study(List<Unit> units, long seed, String line) {
        return new Study(units, LEAVING, Horizon.years(5), List.of(Line.all(line)), seed);
    }

    private static Unit withTenMore(Unit unit) {
        var intake = Intake.aged(unit.shape(), Route.INTERNATIONAL, 0, Series.of("heads", 10), 30);
        return unit.with(unit.flows().with(unit.flows().joiners().and(intake)));
    }
}

package org.cadre.workforce.forecast.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.rate.Risk;
import org.cadre.workforce.forecast.stock.Aim;
import org.cadre.workforce.forecast.stock.Cells;
import org.cadre.workforce.forecast.stock.Flows;
import org.cadre.workforce.forecast.stock.Hazards;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Joiners;
import org.cadre.workforce.forecast.stock.Need;
import org.cadre.workforce.forecast.stock.Projection;
import org.cadre.workforce.forecast.stock.Shape;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.forecast.stock.Worth;
import org.cadre.workforce.forecast.uncertainty.Uncertainty.Fixed;
import org.cadre.workforce.forecast.uncertainty.Uncertainty.Normal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyTest {

    private static final Parameters LEAVING = Parameters.independent(
            new Parameter("leaving", Set.of(), Aim.LEAVE, new Normal(.9, 1.1), .5),
            new Parameter("need", Set.of(), Aim.REQUIRED, new Normal(.97, 1.03), 1));

    /** G17: at 10 % a year with a deviation of .0058595, what chance does to a group and what the rate does to it. */
    @ParameterizedTest
    @CsvSource({"63, 2.38, .37", "760, 8.27, 4.45", "6800, 24.74, 39.84", "320000, 169.71, 1875.03"})
    void chance_matters_in_small_groups_and_the_rate_in_large_ones(int people, double byChance, double byRate) {
        var study =
                new Study(List.of(leaving(people)), rate(.0058595), Horizon.years(1), List.of(Line.all("England")), 17);

        var staff = study.run(10_000).fte(0, 0);

        assertThat(staff.mean()).isCloseTo(.9 * people, within(.0005 * people));
        assertThat(Math.sqrt(staff.varianceByChance())).isCloseTo(byChance, within(.005 * byChance));
        assertThat(Math.sqrt(staff.varianceOfRates())).isCloseTo(byRate, within(.03 * byRate));
        assertThat(staff.variance()).isEqualTo(staff.varianceByChance() + staff.varianceOfRates());
        assertThat(staff.interval().high() - staff.interval().low())
                .isCloseTo(2 * 1.28155 * Math.sqrt(staff.variance()), within(.1 * Math.sqrt(staff.variance())));
    }

    /** G17: both are equally large at 2,621.4 people. */
    @Test
    void they_cross_at_2_621_people() {
        var study =
                new Study(List.of(leaving(2_621)), rate(.0058595), Horizon.years(1), List.of(Line.all("England")), 17);

        var staff = study.run(20_000).fte(0, 0);

        assertThat(staff.varianceOfRates() / staff.varianceByChance()).isCloseTo(1, within(.05));
    }

    /**
     * G17: the same by the exact variance of one person, and by what a deviation of the rate does to them: that of 10.1, 9.0 and 9.9 % a
     * year, as published of the nurses of England from 2018 on, which is .0058595.
     */
    @Test
    void by_formula_they_cross_at_2_621_4_people() {
        double mean = (.101 + .090 + .099) / 3;
        double deviation = Math.sqrt(DoubleStream.of(.101, .090, .099)
                        .map(rate -> (rate - mean) * (rate - mean))
                        .sum()
                / 2);
        var one = Cells.all("weights", leaving(1).shape(), 1);
        var year = new Projection(Horizon.years(1));

        double byChance = year.outlook(leaving(1), one, 0).variance();
        double byRate = (year.outlook(leaving(1, .1 - deviation), one, 0).mean()
                        - year.outlook(leaving(1, .1 + deviation), one, 0).mean())
                / 2;

        assertThat(deviation).isCloseTo(.0058595, within(5e-8));
        assertThat(byChance / (byRate * byRate)).isCloseTo(2_621.4, within(.05));
    }

    @Test
    void what_is_known_leaves_nothing_but_chance() {
        var known = Parameters.independent(new Parameter("leaving", Set.of(), Aim.LEAVE, new Fixed(1), 1));

        var staff = new Study(England.units(2), known, Horizon.years(3), List.of(Line.all("England")), 1)
                .run(100)
                .fte(0, 2);

        assertThat(staff.varianceOfRates()).isCloseTo(0, within(1e-12));
        assertThat(staff.error()).isCloseTo(0, within(1e-6));
        assertThat(staff.mean())
                .isCloseTo(
                        Projection.total(new Projection(Horizon.years(3)).block(England.units(2), 0, 2))
                                .get(2)
                                .fte(),
                        within(1e-6));
    }

    @Test
    void a_line_sums_its_units_and_the_gap_is_what_is_required_less_who_is_there() {
        var lines = List.of(Line.ofOrganisation("R0"), Line.ofOrganisation("R1"), Line.ofGroup("Nurses"));

        var results = new Study(England.units(2), LEAVING, Horizon.years(3), lines, 5).run(150);

        for (int year = 0; year < 3; year++) {
            assertThat(results.fte(2, year).mean())
                    .isCloseTo(
                            results.fte(0, year).mean() + results.fte(1, year).mean(), within(1e-8));
            assertThat(results.fte(2, year).varianceByChance())
                    .isCloseTo(
                            results.fte(0, year).varianceByChance()
                                    + results.fte(1, year).varianceByChance(),
                            within(1e-8));
            assertThat(results.gap(0, year).quantile(.5) + results.fte(0, year).quantile(.5))
                    .isCloseTo(500, within(12.0));
        }
    }

    @Test
    void blocks_on_one_thread_and_on_two_have_the_same_result_to_the_last_bit() throws Exception {
        var study = StudyOfFewAndMany.study();
        assertThat(study.few(study.lines().getLast())).containsExactly(false, false, true, true);

        var alone = StudyOfFewAndMany.study().run(230);

        for (var threads : List.of(1, 2)) {
            var shared = onThreads(threads, study, 230);
            for (int line = 0; line < study.lines().size(); line++) {
                for (int year = 0; year < 4; year++) {
                    assertSame(alone.fte(line, year), shared.fte(line, year));
                    assertSame(alone.gap(line, year), shared.gap(line, year));
                }
            }
        }
    }

    @Test
    void memory_grows_with_the_results_kept_and_not_with_the_runs() {
        var one = List.of(Line.all("England"));
        var two = List.of(Line.all("England"), Line.ofOrganisation("R1"));
        var many = new Study(England.units(2), LEAVING, Horizon.years(1), one, 3).run(25_000);
        var more = new Study(England.units(2), LEAVING, Horizon.years(1), one, 3).run(100_000);

        assertThat(more.memory()).isLessThan(2 * many.memory());
        assertThat(new Study(England.units(2), LEAVING, Horizon.years(1), two, 3)
                        .run(25_000)
                        .memory())
                .isGreaterThan(3 * many.memory() / 2);
    }

    @Test
    void a_line_that_nothing_matches_and_a_broken_year_are_refused() {
        assertThatThrownBy(() ->
                        new Study(England.units(1), LEAVING, Horizon.years(1), List.of(Line.ofOrganisation("RXX")), 1))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo("line-without-units"));
        assertRefused(
                "years-broken",
                "steps",
                () -> new Study(England.units(1), LEAVING, Horizon.months(13), List.of(Line.all("all")), 1));
        assertRefused("quantity-out-of-range", "runs", () -> Study.blocks(1));
        assertRefused("quantity-out-of-range", "runs", () -> Study.blocks(100_001));
    }

    private static Ensemble onThreads(int threads, Study study, int runs) throws Exception {
        try (var pool = new ForkJoinPool(threads)) {
            return pool.submit(() -> study.together(IntStream.range(0, Study.blocks(runs))
                            .parallel()
                            .mapToObj(number -> study.block(number, runs))
                            .toList()))
                    .get();
        }
    }

    private static void assertSame(Tally one, Tally other) {
        assertThat(other.mean()).isEqualTo(one.mean());
        assertThat(other.variance()).isEqualTo(one.variance());
        for (var share : List.of(.05, .1, .25, .5, .75, .9, .95)) {
            assertThat(other.quantile(share)).isEqualTo(one.quantile(share));
        }
    }

    private static Unit leaving(int people) {
        return leaving(people, .1);
    }

    private static Unit leaving(int people, double chance) {
        var shape = new Shape(1, 40, 1);
        var hazards = Hazards.none(shape).with(Risk.LEAVE, -Math.log1p(-chance));
        return new Unit(
                "RX1",
                "Nurses",
                Cells.of("opening", shape, people),
                Flows.of(hazards, Joiners.planned()),
                Worth.fullTime(shape, 0),
                Need.NONE);
    }

    /** A rate about 10 % varies by the deviation of its hazard times the chance to stay. */
    private static Parameters rate(double deviation) {
        var off = 1.2815515655446004 * deviation / (.9 * -Math.log(.9));
        return Parameters.independent(new Parameter("leaving", Set.of(), Aim.LEAVE, new Normal(1 - off, 1 + off), 0));
    }
}

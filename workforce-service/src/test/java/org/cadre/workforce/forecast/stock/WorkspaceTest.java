package org.cadre.workforce.forecast.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.cadre.workforce.forecast.rate.Risk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workspace remembers what units have in common, and nothing that they have not. */
class WorkspaceTest {

    private static final Unit UNIT = Small.lively(1);
    private static final Hazards OWN = UNIT.flows().hazards().getFirst();
    private static final Hazards OTHER = Small.lively(2).flows().hazards().getFirst();
    private static final Horizon MONTHS = Horizon.months(24);
    private static final Factors SHOCK =
            Factors.none(MONTHS).and(Aim.LEAVE, 1.3, .9).and(Aim.JOINERS, .5);
    private static final Factors CALM = Factors.none(MONTHS);

    /** Each differs from the one before it in one thing. */
    private static final List<Unit> UNITS = List.of(
            UNIT,
            UNIT.with(UNIT.flows().with(byChance())),
            UNIT.with(UNIT.flows().with(Joiners.planned())),
            UNIT,
            UNIT.with(UNIT.flows().with(Regrading.none(UNIT.shape()))),
            UNIT.with(UNIT.flows().with(Regrading.none(UNIT.shape())).with(byChance())),
            UNIT.with(Worth.fullTime(UNIT.shape(), 30_000)),
            UNIT.with(UNIT.flows().withHazards(List.of(OTHER))),
            UNIT.with(UNIT.flows().withHazards(List.of(OTHER, OWN))),
            UNIT.with(UNIT.flows().withHazards(List.of(OWN, OTHER, OWN))),
            UNIT.with(UNIT.flows().withHazards(List.of(OTHER, OTHER, OWN))),
            UNIT.with(UNIT.flows().withHazards(List.of(OWN))),
            new Unit("R2", "Nurses", Small.lively(9).opening(), UNIT.flows(), UNIT.worth(), UNIT.need()));

    @Test
    void whoever_ran_before_changes_no_result_to_the_last_bit() {
        var shared = new Workspace(UNIT, MONTHS);

        for (var factors : List.of(CALM, SHOCK, CALM)) {
            for (var unit : UNITS) {
                shared.run(unit, factors);
                var own = new Workspace(unit, MONTHS);
                own.run(unit, factors);
                for (int step = 0; step < 24; step++) {
                    assertThat(shared.figures(step)).isEqualTo(own.figures(step));
                    assertThat(shared.varianceOfFte(step)).isEqualTo(own.varianceOfFte(step));
                }
            }
        }
    }

    /** What is asked for in between with other weights, or of an earlier step, is forgotten again. */
    @Test
    void other_weights_in_between_change_nothing() {
        var workspace = new Workspace(UNIT, MONTHS);
        var variance = workspace.varianceOfFte(23);
        var heads = Cells.all("weights", UNIT.shape(), 1);

        assertThat(workspace.varianceOf(heads, 23)).isGreaterThan(variance);
        assertThat(workspace.varianceOfFte(11)).isNotEqualTo(variance);
        assertThat(workspace.varianceOfFte(23)).isEqualTo(variance);
    }

    /** By the formula, cell by cell: who stays, and who comes from the band below. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_step_forward_and_a_step_back_are_the_formula(int seed) {
        var unit = Small.lively(seed);
        int cells = unit.shape().cells();
        int ages = unit.shape().ages();
        var chances = Chances.of(unit, CALM, 0, 1);
        var stock = unit.opening().toArray();
        var unitVectors = new double[cells];
        var after = new double[cells];
        var before = new double[cells];

        chances.forward(stock, after, before, ages);

        for (int cell = 0; cell < cells; cell++) {
            var promoted = cell < ages
                    ? 0
                    : stock[cell - ages] * (1 - chances.stay(cell - ages) - out(unit, chances, cell - ages));
            assertThat(after[cell] - stock[cell] * chances.stay(cell) - promoted)
                    .isBetween(-1e-11, 1e-11);
        }
        IntStream.range(0, cells).forEach(cell -> unitVectors[cell] = Small.number(seed, 3, cell));
        chances.backward(unitVectors, before, ages);
        assertThat(Sums.ofProducts(after, unitVectors) - Sums.ofProducts(stock, before))
                .isBetween(-1e-9, 1e-9);
    }

    /** The chance to leave the unit: of what befalls somebody, all but promotion. */
    private static double out(Unit unit, Chances chances, int cell) {
        var hazards = unit.flows().hazards().getFirst();
        double all = 0;
        for (var risk : Risk.values()) {
            all += hazards.at(risk, cell);
        }
        double promoting = hazards.at(Risk.PROMOTE, cell);
        return chances.gone(cell) * (1 - promoting / all);
    }

    /** One age, two ages and three: the oldest stay, all others move, and what they are worth moves back. */
    @Test
    void everybody_becomes_a_year_older_however_many_ages_there_are() {
        var one = new double[2];
        var two = new double[4];
        var three = new double[3];

        Ageing.forward(new double[] {5, 7}, one, 1);
        Ageing.forward(new double[] {1, 2, 3, 4}, two, 2);
        Ageing.forward(new double[] {1, 2, 4}, three, 3);

        assertThat(one).containsExactly(5, 7);
        assertThat(two).containsExactly(0, 3, 0, 7);
        assertThat(three).containsExactly(0, 1, 6);
        assertThat(back(1, 5, 7)).containsExactly(5, 7);
        assertThat(back(2, 1, 2, 3, 4)).containsExactly(2, 2, 4, 4);
        assertThat(back(3, 1, 2, 4)).containsExactly(2, 4, 4);
    }

    /** At places that are multiples of four and at others, and up to the last. */
    @Test
    void a_sum_of_a_part_is_the_sum_of_all_where_the_rest_is_nought() {
        for (int from = 0; from < 11; from++) {
            for (int to = from + 1; to <= 11; to++) {
                var values = new double[11];
                for (int at = from; at < to; at++) {
                    values[at] = Small.number(5, from, at);
                }
                var weights = IntStream.range(0, 11)
                        .mapToDouble(at -> Small.number(6, 0, at))
                        .toArray();
                assertThat(Sums.ofProducts(values, weights, weights, from, to))
                        .isEqualTo(Sums.ofProducts(values, weights, weights));
            }
        }
    }

    private static double[] back(int ages, double... worth) {
        Ageing.backward(worth, ages);
        return worth;
    }

    private static Joiners byChance() {
        return Joiners.byChance(UNIT.flows().joiners().intakes().toArray(Intake[]::new));
    }
}

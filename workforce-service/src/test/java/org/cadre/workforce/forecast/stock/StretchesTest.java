package org.cadre.workforce.forecast.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.cadre.workforce.forecast.rate.Risk;
import org.junit.jupiter.api.Test;

class StretchesTest {

    private static final Shape SHAPE = new Shape(2, 50, 20);

    /** Leaving changes at 60, retirement at 55 and 60, and nobody is promoted from the upper band. */
    private static final Hazards HAZARDS = Hazards.none(SHAPE)
            .with(Risk.LEAVE, from(60, .1, .05))
            .with(Risk.RETIRE, from(55, 0, .2))
            .with(Risk.PROMOTE, .04);

    private static Cells from(int age, double younger, double older) {
        return Cells.of(
                "hazards",
                SHAPE,
                IntStream.range(0, SHAPE.cells())
                        .mapToDouble(cell -> SHAPE.ageOf(cell) < age ? younger : older)
                        .toArray());
    }

    @Test
    void a_stretch_ends_where_any_hazard_changes() {
        var stretches = HAZARDS.stretches();

        assertThat(stretches.count()).isEqualTo(6);
        assertThat(stretches.of(Risk.LEAVE)).containsExactly(.1, .1, .05, .1, .1, .05);
        assertThat(stretches.of(Risk.PROMOTE)).containsExactly(.04, .04, .04, 0, 0, 0);
        assertThat(stretches.most(Risk.RETIRE)).isEqualTo(.2);
        assertThat(stretches.most(Risk.DIE)).isZero();
    }

    @Test
    void each_cell_has_what_its_stretch_has() {
        var numbers = new double[SHAPE.cells()];
        for (int at = 0; at < 6; at++) {
            numbers[at] = at + 1;
        }

        var others = numbers.clone();
        others[0] = 7;
        HAZARDS.stretches().spread(numbers, others);

        for (int cell = 0; cell < numbers.length; cell++) {
            int age = SHAPE.ageOf(cell);
            int ofBand = age < 55 ? 1 : age < 60 ? 2 : 3;
            assertThat(numbers[cell]).isEqualTo(3 * SHAPE.bandOf(cell) + ofBand);
            assertThat(others[cell]).isEqualTo(numbers[cell] == 1 ? 7 : numbers[cell]);
        }
    }

    @Test
    void cells_of_which_each_has_hazards_of_its_own_are_stretches_of_one() {
        var hazards = Small.lively(1).flows().hazards().getFirst();

        assertThat(hazards.stretches().count()).isEqualTo(hazards.shape().cells());
    }

    /** To the last bit: what follows from a hazard does not depend on its neighbours. */
    @Test
    void chances_are_those_of_a_cell_alone() {
        var chances = new Chances(SHAPE);
        chances.set(HAZARDS, Factors.none(Horizon.years(1)), 0, 1);

        for (int cell = 0; cell < SHAPE.cells(); cell++) {
            var alone = new double[1];
            double hazard =
                    HAZARDS.at(Risk.LEAVE, cell) + HAZARDS.at(Risk.RETIRE, cell) + HAZARDS.at(Risk.PROMOTE, cell);
            Exposure.shares(new double[] {hazard}, alone);
            assertThat(chances.stay(cell)).isEqualTo(1 - hazard * alone[0]);
            assertThat(chances.gone(cell)).isEqualTo(hazard * alone[0]);
        }
    }
}

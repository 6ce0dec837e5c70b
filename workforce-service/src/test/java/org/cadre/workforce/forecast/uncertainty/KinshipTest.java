package org.cadre.workforce.forecast.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cadre.workforce.forecast.rate.Risk;
import org.cadre.workforce.forecast.stock.Aim;
import org.cadre.workforce.forecast.stock.Cells;
import org.cadre.workforce.forecast.stock.Flows;
import org.cadre.workforce.forecast.stock.Hazards;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Joiners;
import org.cadre.workforce.forecast.stock.Need;
import org.cadre.workforce.forecast.stock.Shape;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.forecast.stock.Worth;
import org.cadre.workforce.forecast.uncertainty.Uncertainty.Normal;
import org.junit.jupiter.api.Test;

class KinshipTest {

    private static final Shape SHAPE = new Shape(2, 25, 30);
    private static final Parameters LEAVING =
            Parameters.independent(new Parameter("leaving", Set.of("Nurses"), Aim.LEAVE, new Normal(.9, 1.1), .5));

    private final List<Unit> units = List.of(
            unit("R1", "Nurses", .1, 1),
            unit("R1", "Support", .1, 1),
            unit("R2", "Nurses", .12, 1),
            unit("R3", "Nurses", .1, 1),
            unit("R3", "Support", .1, .8),
            unit("R4", "Support", .1, 1));

    @Test
    void who_has_the_same_numbers_is_akin() {
        assertThat(new Kinship(units).families())
                .containsExactly(new int[] {0, 3}, new int[] {1, 5}, new int[] {2}, new int[] {4});
    }

    @Test
    void the_same_numbers_are_one_object_and_all_else_is_as_it_was() {
        var kinship = new Kinship(units);

        assertThat(kinship.get(3).flows().hazards().getFirst())
                .isSameAs(kinship.get(0).flows().hazards().getFirst())
                .isNotSameAs(units.get(3).flows().hazards().getFirst());
        assertThat(kinship.get(3).organisation()).isEqualTo("R3");
        assertThat(kinship.get(3).worth().pay()).isSameAs(units.get(3).worth().pay());
        assertThat(kinship.get(2).flows().hazards())
                .isEqualTo(units.get(2).flows().hazards());
    }

    /** A line of one unit has the same numbers in a study of all as in a study of its own. */
    @Test
    void kin_change_no_result_to_the_last_bit() {
        var lines = Stream.of("R1", "R2", "R3", "R4").map(Line::ofOrganisation).toList();

        var together = new Study(units, LEAVING, Horizon.years(4), lines, 3).run(60);

        for (int line = 0; line < lines.size(); line++) {
            var own = units.stream().filter(lines.get(line).holds()).toList();
            var alone = new Study(own, LEAVING, Horizon.years(4), List.of(lines.get(line)), 3).run(60);
            for (int year = 0; year < 4; year++) {
                assertThat(together.fte(line, year).mean())
                        .isEqualTo(alone.fte(0, year).mean());
                assertThat(together.fte(line, year).variance())
                        .isEqualTo(alone.fte(0, year).variance());
                assertThat(together.fte(line, year).quantile(.1))
                        .isEqualTo(alone.fte(0, year).quantile(.1));
            }
        }
    }

    private static Unit unit(String organisation, String group, double leaving, double participation) {
        return new Unit(
                organisation,
                group,
                Cells.all("opening", SHAPE, 5 + organisation.charAt(1)),
                Flows.of(Hazards.none(SHAPE).with(Risk.LEAVE, leaving), Joiners.planned()),
                new Worth(Cells.all("participation", SHAPE, participation), Cells.all("pay", SHAPE, 40_000)),
                Need.NONE);
    }
}

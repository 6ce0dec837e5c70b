package org.cadre.workforce.forecast.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.cadre.kit.problem.DomainException;
import org.junit.jupiter.api.Test;

class ShrinkageTest {

    /** By hand: m = 30/300, s^2 = 100 (.05^2 + .05^2 + 0) / 300, A = s^2 - .1/100, C = A / (A + .001). */
    @Test
    void a_cell_keeps_the_weight_that_its_exposure_earns() {
        var shrinkage = Shrinkage.of(List.of(new Observed(5, 100), new Observed(15, 100), new Observed(10, 100)));

        assertThat(shrinkage.pooled()).isCloseTo(0.1, within(1e-12));
        assertThat(shrinkage.between()).isCloseTo(0.005 / 3 - 0.001, within(1e-12));
        assertThat(shrinkage.cells().getFirst().weight()).isCloseTo(0.4, within(1e-12));
        assertThat(shrinkage.cells().getFirst().rate()).isCloseTo(0.08, within(1e-12));
        assertThat(shrinkage.cells().get(1).rate()).isCloseTo(0.12, within(1e-12));
    }

    @Test
    void a_small_cell_is_drawn_further_than_a_large_one_with_the_same_rate() {
        var cells = Shrinkage.of(List.of(new Observed(4, 10), new Observed(400, 1000), new Observed(100, 1000)))
                .cells();

        assertThat(cells.getFirst().weight()).isLessThan(cells.get(1).weight());
        assertThat(cells.getFirst().rate()).isLessThan(cells.get(1).rate());
    }

    @Test
    void cells_that_differ_less_than_chance_would_have_them_all_get_the_pooled_rate_and_it_is_said() {
        var shrinkage = Shrinkage.of(IntStream.range(0, 20)
                .mapToObj(cell -> new Observed(10 + cell % 2, 100))
                .toList());

        assertThat(shrinkage.truncated()).isTrue();
        assertThat(shrinkage.between()).isZero();
        assertThat(shrinkage.cells()).allSatisfy(cell -> assertThat(cell.rate()).isEqualTo(shrinkage.pooled()));
        assertThat(shrinkage.words()).contains("no evidence");
    }

    @Test
    void nothing_observed_and_nobody_exposed_are_refused() {
        assertThatThrownBy(() -> Shrinkage.of(List.of())).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Observed(1, 0)).isInstanceOf(DomainException.class);
    }

    @Test
    void what_is_known_of_a_cell_has_the_rate_to_use_in_its_middle_and_less_doubt_the_more_was_seen() {
        var shrinkage = Shrinkage.of(List.of(new Observed(5, 100), new Observed(150, 1000), new Observed(10, 100)));

        for (int cell = 0; cell < 3; cell++) {
            var known = shrinkage.known(cell);
            assertThat(known.mean()).isCloseTo(shrinkage.cells().get(cell).rate(), within(1e-12));
            assertThat(known.low()).isLessThan(known.mean());
            assertThat(known.high()).isGreaterThan(known.mean());
        }
        assertThat(width(shrinkage.known(1))).isLessThan(width(shrinkage.known(0)));
    }

    /** Cells that do not differ know together what none knows alone; and that nobody left yet is no proof that nobody will. */
    @Test
    void cells_that_do_not_differ_share_what_is_known() {
        var shrinkage = Shrinkage.of(List.of(new Observed(10, 100), new Observed(10, 100)));
        assertThat(shrinkage.known(0)).isEqualTo(shrinkage.known(1)).isEqualTo(new GammaRate(20.5, 200));

        var nobody = Shrinkage.of(List.of(new Observed(0, 100))).known(0);
        assertThat(nobody.low()).isBetween(0.0, 1e-4);
        assertThat(nobody.high()).isBetween(.012, .016);
    }

    /** Half the quantiles of chi-squared with twenty degrees of freedom, 12.443 and 28.412, as tables have them. */
    @Test
    void one_in_ten_is_below_the_low_and_one_in_ten_above_the_high() {
        var ten = new GammaRate(10, 2);

        assertThat(ten.low()).isCloseTo(12.443 / 4, within(.005));
        assertThat(ten.high()).isCloseTo(28.412 / 4, within(.005));
    }

    private static double width(GammaRate known) {
        return known.high() - known.low();
    }
}

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
}

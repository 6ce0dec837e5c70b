package org.cadre.workforce.forecast.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.cadre.kit.problem.DomainException;
import org.junit.jupiter.api.Test;

/** Golden value G7 of the specification of the model. */
class DecompositionTest {

    private static final Offset<Double> SIX_DIGITS = within(5e-7);

    @Test
    void what_is_needed_changes_by_activity_and_by_productivity_without_remainder() {
        var factors = new LinkedHashMap<String, Double>();
        factors.put("activity", 1.2);
        factors.put("productivity", 1 / 1.1);

        var contributions = LogMeanDivisia.contributions(1000, factors);

        assertThat(contributions.get("activity")).isCloseTo(190.488733, SIX_DIGITS);
        assertThat(contributions.get("productivity")).isCloseTo(-99.579642, SIX_DIGITS);
        assertThat(contributions.values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(1090.90909 - 1000, within(5e-6));
    }

    @Test
    void drivers_that_do_not_move_contribute_nothing() {
        assertThat(LogMeanDivisia.contributions(1000, Map.of("activity", 1.0))).containsEntry("activity", 0.0);
    }

    /** Neighbours have no number between them; the logarithm of their quotient would say 512. */
    @Test
    void the_mean_of_two_neighbours_is_one_of_them() {
        assertThat(LogMeanDivisia.mean(Math.nextUp(1000.0), 1000)).isBetween(1000.0, Math.nextUp(1000.0));
        assertThat(LogMeanDivisia.mean(Math.nextDown(1000.0), 1000)).isBetween(Math.nextDown(1000.0), 1000.0);
        assertThat(LogMeanDivisia.mean(1000, 1000)).isEqualTo(1000);
    }

    /** From neighbours to a billion times as much, either way; close to each other it is their middle. */
    @Test
    void the_mean_is_between_both_and_the_same_either_way() {
        for (int exponent = -52; exponent <= 30; exponent++) {
            double more = 1000 * (1 + Math.scalb(1.0, exponent));
            double mean = LogMeanDivisia.mean(more, 1000);

            assertThat(mean).isBetween(1000.0, more).isEqualTo(LogMeanDivisia.mean(1000, more));
            if (exponent < -20) {
                assertThat(mean).isCloseTo((1000 + more) / 2, within(1e-9));
            }
        }
    }

    @Test
    void contributions_that_hardly_change_anything_still_sum_to_the_change() {
        double factor = 1 + 1e-12;

        var activity =
                LogMeanDivisia.contributions(1000, Map.of("activity", factor)).get("activity");

        assertThat(activity).isCloseTo(1000 * factor - 1000, within(1e-12));
    }

    @Test
    void a_factor_of_nought_and_a_need_of_nought_are_refused() {
        assertThatThrownBy(() -> LogMeanDivisia.contributions(1000, Map.of("activity", 0.0)))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("activity");
        assertThatThrownBy(() -> LogMeanDivisia.contributions(0, Map.of("activity", 1.2)))
                .isInstanceOf(DomainException.class);
    }

    /** Leavers from 10 % to 8 %, recruits from 90 to 110, participation from .90 to .92, over five years. */
    @Test
    void three_levers_share_what_they_reach_together_whatever_their_order() {
        var contributions = Shapley.contributions(3, DecompositionTest::staff);

        assertThat(contributions).containsExactly(new double[] {77.564500, 76.050433, 20.857842}, SIX_DIGITS);
    }

    @Test
    void the_example_itself_has_the_values_of_the_specification() {
        assertThat(staff(new BitSet())).isCloseTo(863.1441, within(5e-5));
        assertThat(staff(BitSet.valueOf(new long[] {7}))).isCloseTo(1037.616874, SIX_DIGITS);
    }

    @Test
    void more_than_ten_levers_are_too_many_to_take_apart_exactly() {
        assertThatThrownBy(() -> Shapley.contributions(11, set -> 0)).isInstanceOf(DomainException.class);
        assertThat(Shapley.contributions(10, BitSet::cardinality)).containsOnly(new double[] {1}, within(1e-9));
        assertThat(Shapley.contributions(0, set -> 5)).isEmpty();
    }

    private static double staff(BitSet pulled) {
        var stay = pulled.get(0) ? .92 : .90;
        var recruits = pulled.get(1) ? 110 : 90;
        var participation = pulled.get(2) ? .92 : .90;
        var kept = Math.pow(stay, 5);
        return participation * (1000 * kept + recruits * (1 - kept) / (1 - stay));
    }
}

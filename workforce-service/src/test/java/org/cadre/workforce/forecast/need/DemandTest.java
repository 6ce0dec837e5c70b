package org.cadre.workforce.forecast.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import java.util.List;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.need.Driver.Kind;
import org.cadre.workforce.forecast.stock.Series;
import org.junit.jupiter.api.Test;

class DemandTest {

    private static final Driver ACTIVITY = new Driver("activity", Kind.ACTIVITY, Series.of("level", 1, 1.2));
    private static final Driver PRODUCTIVITY =
            new Driver("productivity", Kind.PRODUCTIVITY, Series.of("level", 1, 1.1));
    private static final Demand DEMAND = new Demand(1_000, List.of(ACTIVITY, PRODUCTIVITY));

    /** G7: 1,000 with activity times 1.2 and productivity times 1.1. */
    @Test
    void productivity_takes_back_some_of_what_activity_asks_for() {
        assertThat(DEMAND.at(0)).isEqualTo(1_000);
        assertThat(DEMAND.at(1)).isCloseTo(1090.90909, within(5e-6));
        assertThat(DEMAND.series(3).at(2)).isEqualTo(DEMAND.at(1));
    }

    /** G7: +190.488733 and -99.579642, in sum +90.909091. */
    @Test
    void each_driver_has_its_own_part_of_the_change_and_productivity_is_one_of_them() {
        var parts = DEMAND.contributions(1);

        assertThat(parts.get("activity")).isCloseTo(190.488733, within(5e-7));
        assertThat(parts.get("productivity")).isCloseTo(-99.579642, within(5e-7));
        assertThat(parts.keySet()).containsExactly("activity", "productivity");
    }

    @Test
    void where_nothing_changes_no_driver_has_a_part() {
        assertThat(DEMAND.contributions(0).values()).allMatch(part -> part == 0);
    }

    @Test
    void what_cannot_be_is_refused() {
        assertRefused("quantity-not-positive", "base", () -> new Demand(0, List.of()));
        var nothing = new Driver("activity", Kind.ACTIVITY, Series.NOUGHT);
        assertRefused("quantity-not-positive", "level", () -> new Demand(1, List.of(nothing)).at(0));
        assertRefused("name-blank", "name", () -> new Driver(" ", Kind.ACTIVITY, Series.NOUGHT));
        assertThatThrownBy(() -> new Demand(1, List.of(ACTIVITY, ACTIVITY)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo("driver-twice"));
    }
}

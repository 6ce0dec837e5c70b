package org.cadre.workforce.forecast.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import java.util.List;
import org.cadre.workforce.chance.NormalQuantile;
import org.cadre.workforce.forecast.uncertainty.Uncertainty.Fixed;
import org.cadre.workforce.forecast.uncertainty.Uncertainty.LogNormal;
import org.cadre.workforce.forecast.uncertainty.Uncertainty.Normal;
import org.cadre.workforce.forecast.uncertainty.Uncertainty.Seen;
import org.cadre.workforce.forecast.uncertainty.Uncertainty.Thirds;
import org.junit.jupiter.api.Test;

class UncertaintyTest {

    @Test
    void one_in_ten_is_below_the_low_and_one_in_ten_above_the_high() {
        for (var uncertainty : List.of(new Normal(.8, 1.3), new LogNormal(.8, 1.3))) {
            assertThat(at(uncertainty, .1)).isCloseTo(.8, within(1e-8));
            assertThat(at(uncertainty, .9)).isCloseTo(1.3, within(1e-8));
        }
        assertThat(at(new Normal(.8, 1.3), .5)).isCloseTo(1.05, within(1e-8));
        assertThat(at(new LogNormal(.8, 1.25), .5)).isCloseTo(1, within(1e-8));
    }

    @Test
    void a_factor_never_falls_below_nought() {
        assertThat(new Normal(.1, 1).at(-6)).isZero();
        assertThat(new LogNormal(.1, 1).at(-6)).isPositive();
        assertThat(new Fixed(1.1).at(-6)).isEqualTo(1.1);
    }

    @Test
    void what_was_seen_comes_as_often_each() {
        var seen = new Seen(List.of(3.0, 1.0, 2.0));

        assertThat(at(seen, .33)).isEqualTo(1);
        assertThat(at(seen, .34)).isEqualTo(2);
        assertThat(at(seen, .66)).isEqualTo(2);
        assertThat(at(seen, .67)).isEqualTo(3);
        assertThat(seen.at(40)).isEqualTo(3);
    }

    @Test
    void experts_divide_the_possible_into_three_parts() {
        var thirds = new Thirds(.5, .9, 1, 1.2, 2);

        assertThat(at(thirds, 1.0 / 3)).isCloseTo(.9, within(1e-8));
        assertThat(at(thirds, .5)).isCloseTo(1, within(1e-8));
        assertThat(at(thirds, 2.0 / 3)).isCloseTo(1.2, within(1e-8));
        assertThat(at(thirds, 1.0 / 6)).isCloseTo(.7, within(1e-8));
        assertThat(at(thirds, 5.0 / 6)).isCloseTo(1.6, within(1e-8));
        assertThat(thirds.at(-40)).isEqualTo(.5);
        assertThat(thirds.at(40)).isEqualTo(2);
    }

    @Test
    void what_contradicts_itself_is_refused() {
        assertRefused("interval-reversed", "high", () -> new Normal(1.2, .9));
        assertRefused("quantity-not-positive", "low", () -> new LogNormal(0, .9));
        assertRefused("quantity-negative", "low", () -> new Normal(-1, .9));
        assertRefused("nothing-seen", "values", () -> new Seen(List.of()));
        assertRefused("quantity-negative", "value", () -> new Fixed(-1));
        assertRefused("thirds-out-of-order", "values", () -> new Thirds(.5, .9, .8, 1.2, 2));
    }

    @Test
    void an_interval_says_in_words_what_it_is() {
        assertThat(new Interval(1234.4, 2345.6).inWords())
                .isEqualTo("In 8 of 10 futures that the model considers, between 1,234 and 2,346;"
                        + " in one of 10 below, in one above.");
    }

    private static double at(Uncertainty uncertainty, double share) {
        return uncertainty.at(NormalQuantile.of(share));
    }
}

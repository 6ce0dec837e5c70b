package org.cadre.workforce.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void what_is_not_a_positive_number_is_refused_by_name(double value) {
        assertRefused("quantity-not-positive", "rate", () -> Quantity.positive("rate", value));
        assertThat(Quantity.positive("rate", Double.MIN_VALUE)).isEqualTo(Double.MIN_VALUE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-Double.MIN_VALUE, Double.NaN, Double.POSITIVE_INFINITY})
    void what_is_negative_or_no_number_is_refused(double value) {
        assertRefused("quantity-negative", "days", () -> Quantity.notNegative("days", value));
        assertThat(Quantity.notNegative("days", 0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, 1.001, Double.NaN})
    void a_share_is_from_none_to_all(double value) {
        assertRefused("share-out-of-range", "leave", () -> Quantity.share("leave", value));
        assertThat(Quantity.share("leave", 0)).isZero();
        assertThat(Quantity.share("leave", 1)).isOne();
    }

    @Test
    void both_ends_of_a_range_belong_to_it() {
        assertThat(Quantity.between("staff", 1, 3, 1)).isEqualTo(1);
        assertThat(Quantity.between("staff", 1, 3, 3)).isEqualTo(3);
        assertRefused("quantity-out-of-range", "staff", () -> Quantity.between("staff", 1, 3, 0));
        assertRefused("quantity-out-of-range", "staff", () -> Quantity.between("staff", 1, 3, 4));
    }

    @Test
    void a_name_says_something() {
        assertThat(Quantity.name("team", "checkers")).isEqualTo("checkers");
        assertRefused("name-blank", "team", () -> Quantity.name("team", " "));
    }
}

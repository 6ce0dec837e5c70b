package org.cadre.workforce.forecast.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Golden value G13 of the specification of the model, with the rates of 2025/26. */
class CostTest {

    private static final Offset<Double> PENNY = within(.005);
    private static final OnCosts OF_2025 = new OnCosts(.237 + .0008, .15, 5_000, .005);
    private static final AreaSupplement INNER_LONDON = new AreaSupplement(.20, 5_794, 8_746);

    @Test
    void the_top_of_band_5_costs_51_892_pounds() {
        assertThat(OF_2025.pensionOn(37_796)).isCloseTo(8_987.89, PENNY);
        assertThat(OF_2025.insuranceOn(37_796)).isCloseTo(4_919.40, PENNY);
        assertThat(OF_2025.apprenticeshipOn(37_796)).isCloseTo(188.98, PENNY);
        assertThat(OF_2025.withPay(37_796)).isCloseTo(51_892.27, PENNY);
    }

    @ParameterizedTest
    @CsvSource({"31049, 6210", "33487, 6697", "37796, 7559", "20000, 5794", "28969, 5794", "43731, 8746", "90000, 8746"
    })
    void inner_london_adds_a_fifth_within_its_limits(double pay, long supplement) {
        assertThat(INNER_LONDON.on(pay)).isEqualTo(supplement);
    }

    @ParameterizedTest
    @CsvSource({"4999, 0", "5000, 0", "5001, .15"})
    void insurance_begins_above_its_threshold(double pay, double insurance) {
        assertThat(OF_2025.insuranceOn(pay)).isCloseTo(insurance, within(1e-9));
    }

    @Test
    void rates_that_cannot_be_are_refused() {
        assertRefused("share-out-of-range", "pension", () -> new OnCosts(23.7, .15, 5_000, .005));
        assertRefused("quantity-negative", "most", () -> new AreaSupplement(.2, 5_794, 5_793));
        assertRefused("quantity-negative", "pay", () -> OF_2025.withPay(-1));
    }
}

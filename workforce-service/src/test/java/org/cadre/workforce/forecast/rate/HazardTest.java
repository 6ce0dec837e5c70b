package org.cadre.workforce.forecast.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.cadre.kit.problem.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Golden value G5 of the specification of the model. */
class HazardTest {

    private static final double MONTH = 1.0 / 12;

    @Test
    void a_yearly_chance_becomes_a_monthly_one_by_its_hazard_and_is_not_divided_by_twelve() {
        var hazard = Hazard.ofYearlyChance(0.107);

        assertThat(hazard.perYear()).isCloseTo(0.11317, within(5e-6));
        assertThat(hazard.chanceWithin(MONTH)).isCloseTo(0.0093864, within(5e-8));
        assertThat(hazard.chanceWithin(1)).isCloseTo(0.107, within(1e-12));
    }

    /**
     * Nurses and health visitors in England, September to September from 2018 on: leavers and rates as a minister told the House of
     * Commons on 31 January 2022, stocks as NHS Digital published them. The populations differ a little.
     */
    @ParameterizedTest
    @CsvSource({
        "31628, 306973, 312905, .1020, .101",
        "29201, 312905, 326586, .0913, .090",
        "33354, 326586, 335721, .1007, .099"
    })
    void the_published_leaver_rates_are_central_ones(
            double leavers, double opening, double closing, double central, double published) {
        var rate = Hazard.central(leavers, opening, closing).perYear();

        assertThat(rate).isCloseTo(central, within(5e-5));
        assertThat(rate).isCloseTo(published, within(.002));
    }

    @Test
    void a_factor_on_a_hazard_never_leaves_the_chances() {
        assertThat(Hazard.ofYearlyChance(0.9).times(10).chanceWithin(1)).isBetween(0.9, 1.0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, 1, 1.5, Double.NaN})
    void a_chance_of_a_year_outside_nought_to_one_is_refused(double chance) {
        assertThatThrownBy(() -> Hazard.ofYearlyChance(chance))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo("impossible-chance"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, Double.NaN, Double.POSITIVE_INFINITY})
    void a_hazard_is_finite_and_not_negative(double perYear) {
        assertThatThrownBy(() -> new Hazard(perYear)).isInstanceOf(DomainException.class);
    }

    @Test
    void nobody_exposed_has_no_rate() {
        assertThatThrownBy(() -> Hazard.central(0, 0, 0)).isInstanceOf(DomainException.class);
    }
}

package org.cadre.workforce.forecast.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
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

    @ParameterizedTest
    @CsvSource({
        "LEAVE, 0.0713979, 0.0066026",
        "RETIRE, 0.0267742, 0.0024760",
        "DIE, 0.0017849, 0.0001651",
        "PROMOTE, 0.1070968, 0.0099040",
        "MOVE, 0, 0"
    })
    void competing_risks_share_out_those_who_do_not_stay(Risk risk, double yearly, double monthly) {
        var risks = risks();

        assertThat(risks.chance(risk, 1)).isCloseTo(yearly, within(5e-8));
        assertThat(risks.chance(risk, MONTH)).isCloseTo(monthly, within(5e-8));
    }

    @Test
    void who_neither_leaves_nor_moves_stays() {
        assertThat(risks().stay(1)).isCloseTo(0.7929461, within(5e-8));
        assertThat(risks().stay(MONTH)).isCloseTo(0.9808524, within(5e-8));
        assertThat(new CompetingRisks(Map.of()).stay(1)).isEqualTo(1);
        assertThat(new CompetingRisks(Map.of()).chance(Risk.LEAVE, 1)).isZero();
    }

    /** Nurses and health visitors, September 2018 to 2019: 10.20 % against a published 10.1 %. */
    @Test
    void the_published_leaver_rate_is_a_central_one() {
        assertThat(Hazard.central(31_628, 306_973, 312_905).perYear()).isCloseTo(0.1020, within(5e-5));
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

    private static CompetingRisks risks() {
        return new CompetingRisks(Map.of(
                Risk.LEAVE, new Hazard(0.08),
                Risk.RETIRE, new Hazard(0.03),
                Risk.DIE, new Hazard(0.002),
                Risk.PROMOTE, new Hazard(0.12)));
    }
}

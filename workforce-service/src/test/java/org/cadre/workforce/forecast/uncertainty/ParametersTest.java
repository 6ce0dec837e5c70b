package org.cadre.workforce.forecast.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.stock.Aim;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.uncertainty.Uncertainty.Normal;
import org.junit.jupiter.api.Test;

class ParametersTest {

    private static final Horizon HORIZON = Horizon.years(5);
    private static final double NINE_IN_TEN = 1.2815515655446004;
    private static final int MANY = 20_000;

    /** Factors of ten and a standard normal number, so that a number can be read off. */
    private static final Normal PLAIN = new Normal(10 - NINE_IN_TEN, 10 + NINE_IN_TEN);

    @Test
    void a_parameter_has_the_same_luck_whatever_other_parameters_there_are() {
        var leaving = parameter("leaving", Aim.LEAVE, .5);
        var need = parameter("need", Aim.REQUIRED, .5);

        var alone = Parameters.independent(leaving).luck(HORIZON, 1, 7).of("Nurses");
        var second = Parameters.independent(need, leaving).luck(HORIZON, 1, 7).of("Nurses");
        var correlated = Parameters.correlated(List.of(leaving, need), new double[][] {{1, .8}, {.8, 1}})
                .luck(HORIZON, 1, 7)
                .of("Nurses");

        for (int year = 0; year < 5; year++) {
            assertThat(second.at(Aim.LEAVE, year)).isEqualTo(alone.at(Aim.LEAVE, year));
            assertThat(correlated.at(Aim.LEAVE, year)).isEqualTo(alone.at(Aim.LEAVE, year));
        }
    }

    @Test
    void another_seed_another_run_and_another_year_have_other_luck() {
        var parameters = Parameters.independent(parameter("leaving", Aim.LEAVE, 0));

        var factors = parameters.luck(HORIZON, 1, 7).of("Nurses");

        assertThat(factors.at(Aim.LEAVE, 0)).isNotEqualTo(factors.at(Aim.LEAVE, 1));
        assertThat(parameters.luck(HORIZON, 1, 8).of("Nurses").at(Aim.LEAVE, 0)).isNotEqualTo(factors.at(Aim.LEAVE, 0));
        assertThat(parameters.luck(HORIZON, 2, 7).of("Nurses").at(Aim.LEAVE, 0)).isNotEqualTo(factors.at(Aim.LEAVE, 0));
    }

    @Test
    void all_months_of_a_year_have_the_same_factor_and_what_persists_never_changes() {
        var months = Horizon.months(36);
        var yearly = Parameters.independent(parameter("leaving", Aim.LEAVE, 0))
                .luck(months, 1, 0)
                .of("Nurses");
        var lasting = Parameters.independent(parameter("leaving", Aim.LEAVE, 1))
                .luck(months, 1, 0)
                .of("Nurses");

        assertThat(yearly.at(Aim.LEAVE, 11)).isEqualTo(yearly.at(Aim.LEAVE, 0));
        assertThat(yearly.at(Aim.LEAVE, 12)).isNotEqualTo(yearly.at(Aim.LEAVE, 0));
        assertThat(IntStream.range(0, 36)
                        .mapToDouble(step -> lasting.at(Aim.LEAVE, step))
                        .distinct()
                        .count())
                .isOne();
    }

    @Test
    void years_hang_together_as_their_persistence_says_and_vary_equally() {
        var parameters = Parameters.independent(parameter("leaving", Aim.LEAVE, .6));

        assertThat(correlation(parameters, Aim.LEAVE, 3, Aim.LEAVE, 4)).isCloseTo(.6, within(.03));
        assertThat(correlation(parameters, Aim.LEAVE, 0, Aim.LEAVE, 2)).isCloseTo(.36, within(.03));
        assertThat(correlation(parameters, Aim.LEAVE, 4, Aim.LEAVE, 4)).isCloseTo(1, within(.03));
    }

    @Test
    void parameters_hang_together_as_their_correlations_say() {
        var three =
                List.of(parameter("a", Aim.LEAVE, 0), parameter("b", Aim.REQUIRED, 0), parameter("c", Aim.JOINERS, 0));
        var parameters = Parameters.correlated(three, new double[][] {{1, .7, -.5}, {.7, 1, 0}, {-.5, 0, 1}});

        assertThat(correlation(parameters, Aim.LEAVE, 1, Aim.REQUIRED, 1)).isCloseTo(.7, within(.03));
        assertThat(correlation(parameters, Aim.LEAVE, 1, Aim.JOINERS, 1)).isCloseTo(-.5, within(.03));
        assertThat(correlation(parameters, Aim.REQUIRED, 1, Aim.JOINERS, 1)).isCloseTo(0, within(.03));
        assertThat(correlation(parameters, Aim.LEAVE, 1, Aim.REQUIRED, 2)).isCloseTo(0, within(.03));
    }

    @Test
    void a_parameter_holds_for_the_groups_it_names() {
        var nurses = new Parameter("leaving", Set.of("Nurses"), Aim.LEAVE, PLAIN, 0);
        var luck = Parameters.independent(nurses).luck(HORIZON, 1, 0);

        assertThat(luck.of("Doctors").at(Aim.LEAVE, 0)).isEqualTo(1);
        assertThat(luck.of("Nurses").at(Aim.LEAVE, 0)).isNotEqualTo(1);
    }

    @Test
    void correlations_that_no_numbers_have_are_refused() {
        var two = List.of(parameter("a", Aim.LEAVE, 0), parameter("b", Aim.REQUIRED, 0));

        assertCode("correlations-contradict", () -> Parameters.correlated(two, new double[][] {{1, 1.1}, {1.1, 1}}));
        assertCode("correlations-unreadable", () -> Parameters.correlated(two, new double[][] {{1, .5}, {.4, 1}}));
        assertCode("correlations-unreadable", () -> Parameters.correlated(two, new double[][] {{2, .5}, {.5, 1}}));
        assertCode("correlations-unreadable", () -> Parameters.correlated(two, new double[][] {{1}, {.5, 1}}));
        assertCode("correlations-missing", () -> Parameters.correlated(two, new double[][] {{1}}));
        assertCode("parameter-twice", () -> Parameters.independent(two.getFirst(), two.getFirst()));
        assertRefused("share-out-of-range", "persistence", () -> parameter("a", Aim.LEAVE, 1.1));
        assertRefused("name-blank", "id", () -> parameter(" ", Aim.LEAVE, 1));
    }

    private static Parameter parameter(String id, Aim aim, double persistence) {
        return new Parameter(id, Set.of(), aim, PLAIN, persistence);
    }

    private static double correlation(Parameters parameters, Aim one, int year, Aim other, int otherYear) {
        return IntStream.range(0, MANY)
                .mapToObj(run -> parameters.luck(HORIZON, 5, run).of("Nurses"))
                .mapToDouble(factors -> (factors.at(one, year) - 10) * (factors.at(other, otherYear) - 10))
                .average()
                .orElseThrow();
    }

    private static void assertCode(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}

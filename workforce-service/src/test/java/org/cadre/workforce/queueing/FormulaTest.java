package org.cadre.workforce.queueing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

    @ParameterizedTest
    @CsvSource({"1, 1, 1, M_M_C", "1, 1, 9, M_M_C", "1, 0.4, 1, M_G_1", "1, 0.4, 2, G_G_C", "0, 1, 1, G_G_C"})
    void the_most_exact_formula_that_holds_is_taken(double arrivals, double service, int servers, Formula formula) {
        assertThat(Formula.of(arrivals, service, servers)).isEqualTo(formula);
    }

    /** One more than the load, at a load of whole servers too: at 1 they never catch up. */
    @ParameterizedTest
    @CsvSource({"5.999, 2", "6, 3", "6.001, 3", "0.001, 1"})
    void the_fewest_who_keep_up_are_more_than_the_load(double arrivals, int servers) {
        var offered = new Offered(arrivals, 3);

        assertThat(offered.serversNeeded()).isEqualTo(servers);
        assertThat(offered.isServedBy(servers)).isTrue();
        assertThat(servers == 1 || !offered.isServedBy(servers - 1)).isTrue();
    }
}

package org.cadre.workforce.planning.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.cadre.workforce.forecast.stock.Aim;
import org.cadre.workforce.forecast.uncertainty.Uncertainty;
import org.junit.jupiter.api.Test;

/** Rule FC106 of the guide for forecasting: how a factor that is not known is distributed. */
class ModelUncertaintyTest {

    @Test
    void what_says_nothing_of_it_is_log_normal() {
        assertThat(factor(null)).isEqualTo(new Uncertainty.LogNormal(.8, 1.5));
        assertThat(factor(Distribution.LOG_NORMAL)).isEqualTo(new Uncertainty.LogNormal(.8, 1.5));
    }

    @Test
    void each_distribution_is_the_one_of_its_name() {
        assertThat(factor(Distribution.NORMAL)).isEqualTo(new Uncertainty.Normal(.8, 1.5));
        assertThat(factor(Distribution.SEEN, ".8", "1.5", "1")).isEqualTo(new Uncertainty.Seen(List.of(.8, 1.5, 1.0)));
        assertThat(factor(Distribution.THIRDS, ".9", "1", "1.1"))
                .isEqualTo(new Uncertainty.Thirds(.8, .9, 1, 1.1, 1.5));
    }

    @Test
    void values_that_say_nothing_or_contradict_are_refused() {
        assertRefused("values-without-meaning", "values", () -> factor(null, "1"));
        assertRefused("values-without-meaning", "values", () -> factor(Distribution.NORMAL, "1"));
        assertRefused("nothing-seen", "values", () -> factor(Distribution.SEEN));
        assertRefused("seen-outside", "values", () -> factor(Distribution.SEEN, "1", "1.51"));
        assertRefused("seen-outside", "values", () -> factor(Distribution.SEEN, "0.79"));
        assertRefused("thirds-missing", "values", () -> factor(Distribution.THIRDS, "1", "1.1"));
        assertRefused("thirds-out-of-order", "values", () -> factor(Distribution.THIRDS, "0.7", "1", "1.1"));
        assertRefused("thirds-out-of-order", "values", () -> factor(Distribution.THIRDS, "1", "0.9", "1.1"));
    }

    /** Rule FC7: a model that says nothing of distributions has the canonical form and the hash that it always had. */
    @Test
    void what_is_left_out_is_not_written() {
        assertThat(new ObjectMapper()
                        .valueToTree(uncertainty(null)).properties().stream()
                                .map(member -> member.getKey())
                                .toList())
                .containsExactlyInAnyOrder("id", "groups", "aim", "low", "high", "persistence", "source");
    }

    private static Uncertainty factor(Distribution distribution, String... values) {
        return uncertainty(distribution, values).parameter().factor();
    }

    private static ModelUncertainty uncertainty(Distribution distribution, String... values) {
        return new ModelUncertainty(
                "Leavers",
                List.of(),
                Aim.LEAVE,
                new BigDecimal("0.8"),
                new BigDecimal("1.5"),
                distribution,
                Stream.of(values).map(BigDecimal::new).toList(),
                BigDecimal.ONE,
                "None");
    }
}

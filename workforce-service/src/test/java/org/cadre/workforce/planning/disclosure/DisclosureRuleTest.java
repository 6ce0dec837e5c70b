package org.cadre.workforce.planning.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule FC83 of the guide for forecasting. */
class DisclosureRuleTest {

    private static final DisclosureRule RULE = new DisclosureRule(7, 5);

    @ParameterizedTest
    @CsvSource({"0, false", "0.4, true", "1, true", "7, true", "7.999999, true", "8, false", "1000, false"})
    void from_one_to_seven_people_are_hidden_and_parts_of_people_with_them(BigDecimal heads, boolean hidden) {
        assertThat(RULE.hides(heads)).isEqualTo(hidden);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "2.499999, 0", "2.5, 5", "8, 10", "12.4, 10", "1002.5, 1005", "-2.4, 0", "-2.5, -5", "-8, -10"})
    void other_figures_are_multiples_of_five_and_nought_stays_nought(BigDecimal figure, String told) {
        assertThat(RULE.rounded(figure)).isEqualTo(new BigDecimal(told));
    }
}

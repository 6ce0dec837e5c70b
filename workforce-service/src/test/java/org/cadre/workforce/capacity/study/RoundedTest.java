package org.cadre.workforce.capacity.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundedTest {

    @ParameterizedTest
    @CsvSource({
        "0.12345651, 0.123457",
        "0.12345649, 0.123456",
        "50000, 50000",
        "2.5, 2.5",
        "0.0000001, 0",
        "-1.25, -1.25"
    })
    void six_places_and_no_more_than_are_needed(double figure, String told) {
        assertThat(Rounded.of(figure)).hasToString(told);
    }
}

package org.cadre.workforce.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorsCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void what_begins_like_a_formula_becomes_text(String value) {
        assertThat(ErrorsCsv.harmless(value)).isEqualTo("'" + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BAND must be one of Band 2, Band 3", "1+1"})
    void anything_else_stays_as_it_is(String value) {
        assertThat(ErrorsCsv.harmless(value)).isEqualTo(value);
    }
}

package org.cadre.appraisal.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule SE2 of the guide: dates decide how something stands. */
class ElsewhereStateTest {

    @ParameterizedTest
    @CsvSource({
        "2027-02-12, CURRENT",
        "2027-02-13, DUE",
        "2027-02-14, DUE",
        "2027-05-13, DUE",
        "2027-05-14, DUE",
        "2027-05-15, EXPIRED"
    })
    void it_counts_through_its_last_day_and_is_due_ninety_days_before(LocalDate day, ElsewhereState state) {
        assertThat(ElsewhereState.on(day, Optional.of(LocalDate.parse("2027-05-14")), 90))
                .isEqualTo(state);
    }

    @Test
    void what_has_no_last_day_counts_for_ever() {
        assertThat(ElsewhereState.on(LocalDate.parse("2099-12-31"), Optional.empty(), 90))
                .isEqualTo(ElsewhereState.CURRENT);
    }
}

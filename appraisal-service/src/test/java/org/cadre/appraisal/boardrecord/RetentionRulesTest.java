package org.cadre.appraisal.boardrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules B24 and B25 of the guide: to which day records of a board member are kept. */
class RetentionRulesTest {

    private static final RetentionRules RULES = new RetentionRules(75, 6, 16);

    @ParameterizedTest
    @CsvSource({
        "1960-06-15, 2026-12-31, 2035-06-15",
        "1957-12-30, 2026-12-31, 2032-12-31",
        "1957-12-31, 2026-12-31, 2032-12-31",
        "1958-01-01, 2026-12-31, 2033-01-01",
        "1940-06-15, 2026-12-31, 2032-12-31",
        "1956-02-28, 2020-03-31, 2031-02-28",
        "1956-02-29, 2020-03-31, 2031-03-01",
        "1956-03-01, 2020-03-31, 2031-03-01"
    })
    void b24_to_the_75th_birthday_and_for_six_years_after_the_last_seat(
            LocalDate bornOn, LocalDate leftOn, LocalDate lastDay) {
        assertThat(RULES.lastDay(leftOn, Optional.of(bornOn))).isEqualTo(lastDay);
    }

    @Test
    void b24_without_a_birth_date_as_if_of_somebody_who_was_sixteen_on_the_last_day_in_the_seat() {
        assertThat(RULES.lastDay(LocalDate.parse("2026-12-31"), Optional.empty()))
                .isEqualTo("2085-12-31");
    }

    @ParameterizedTest
    @CsvSource({"2010-11-26, true", "2010-11-27, true", "2010-11-28, false"})
    void b25_nobody_is_on_a_board_before_the_sixteenth_birthday(LocalDate bornOn, boolean oldEnough) {
        assertThat(RULES.isOldEnough(bornOn, LocalDate.parse("2026-11-27"))).isEqualTo(oldEnough);
    }
}

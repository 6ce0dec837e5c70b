package org.cadre.appraisal.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.cadre.kit.problem.DomainException;
import org.junit.jupiter.api.Test;

class CalendarDayTest {

    @Test
    void days_from_1900_to_2199_are_taken() {
        assertThat(CalendarDay.isPlausible(LocalDate.parse("1899-12-31"))).isFalse();
        assertThat(CalendarDay.isPlausible(LocalDate.parse("1900-01-01"))).isTrue();
        assertThat(CalendarDay.isPlausible(LocalDate.parse("1900-01-02"))).isTrue();
        assertThat(CalendarDay.isPlausible(LocalDate.parse("2199-12-31"))).isTrue();
        assertThat(CalendarDay.isPlausible(LocalDate.parse("2200-01-01"))).isFalse();
    }

    @Test
    void a_day_too_far_away_to_count_from_is_refused() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> CalendarDay.require("dueOn", LocalDate.MAX))
                .extracting(DomainException::code)
                .isEqualTo("day-out-of-range");
    }
}

package org.cadre.appraisal.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AppraisalYearTest {

    @Test
    void a_year_starts_in_april_and_is_written_with_both_its_numbers() {
        assertThat(new AppraisalYear(2026).firstDay()).isEqualTo(LocalDate.parse("2026-04-01"));
        assertThat(new AppraisalYear(2026)).hasToString("2026/27");
        assertThat(new AppraisalYear(2099)).hasToString("2099/00");
        assertThat(new AppraisalYear(2026).lastDay()).isEqualTo(LocalDate.parse("2027-03-31"));
    }

    @Test
    void the_31st_of_march_is_the_last_day_of_a_year_and_the_1st_of_april_the_first() {
        assertThat(AppraisalYear.containing(LocalDate.parse("2027-03-31"))).isEqualTo(new AppraisalYear(2026));
        assertThat(AppraisalYear.containing(LocalDate.parse("2027-04-01"))).isEqualTo(new AppraisalYear(2027));
        assertThat(AppraisalYear.containing(LocalDate.parse("2027-04-02"))).isEqualTo(new AppraisalYear(2027));
    }
}

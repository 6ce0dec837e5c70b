package org.cadre.appraisal.missing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.cycle.CycleStatus;
import org.cadre.appraisal.cycle.KnownCycle;
import org.junit.jupiter.api.Test;

/** Rule N3 of the guide: from which day on a missing check-in is counted. */
class MidYearTest {

    private static final MidYear.Rules SIX_MONTHS = new MidYear.Rules(6);

    @Test
    void n3_a_check_in_is_missing_from_the_day_six_months_after_the_first_day_of_the_cycle() {
        var cycle = from("2026-04-01");

        assertThat(SIX_MONTHS.of(cycle)).isEqualTo("2026-10-01");
        assertThat(SIX_MONTHS.hasComeBy(LocalDate.parse("2026-09-30"), cycle)).isFalse();
        assertThat(SIX_MONTHS.hasComeBy(LocalDate.parse("2026-10-01"), cycle)).isTrue();
        assertThat(SIX_MONTHS.hasComeBy(LocalDate.parse("2026-10-02"), cycle)).isTrue();
    }

    @Test
    void n3_a_month_that_has_no_such_day_counts_from_its_last() {
        assertThat(SIX_MONTHS.of(from("2026-08-31"))).isEqualTo("2027-02-28");
    }

    private static KnownCycle from(String day) {
        var firstDay = LocalDate.parse(day);
        return new KnownCycle(
                UUID.randomUUID(), "RR8", 2026, firstDay, firstDay.plusYears(1), CycleStatus.OPEN, Optional.empty());
    }
}

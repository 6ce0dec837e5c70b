package org.cadre.workforce.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.cadre.kit.problem.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    private static final Days MAY = days("2026-05-01", "2026-05-31");
    private static final Days FROM_MAY_ON = days("2026-05-01", null);

    @Test
    void the_last_day_is_the_first_or_later() {
        assertThatThrownBy(() -> days("2026-05-02", "2026-05-01"))
                .isInstanceOfSatisfying(DomainException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("exclusion-reversed");
                    assertThat(refusal.violations()).extracting("pointer").containsExactly("#/to");
                });
        assertThat(days("2026-05-01", "2026-05-01").include(LocalDate.parse("2026-05-01")))
                .isTrue();
        assertThat(days("2026-04-30", "2026-05-01")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-30, false, false",
        "2026-05-01, true, true",
        "2026-05-02, true, true",
        "2026-05-30, true, true",
        "2026-05-31, true, true",
        "2026-06-01, false, true",
        "2099-12-31, false, true"
    })
    void both_ends_are_included_and_no_last_day_is_for_the_time_being(LocalDate day, boolean inMay, boolean fromMayOn) {
        assertThat(MAY.include(day)).isEqualTo(inMay);
        assertThat(FROM_MAY_ON.include(day)).isEqualTo(fromMayOn);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 2026-04-30, false",
        "2026-04-01, 2026-05-01, true",
        "2026-04-01, 2026-05-02, true",
        "2026-05-30, 2026-06-30, true",
        "2026-05-31, 2026-06-30, true",
        "2026-06-01, 2026-06-30, false",
        "2026-05-10, 2026-05-20, true",
        "2026-04-01, , true",
        "2026-05-31, , true",
        "2026-06-01, , false"
    })
    void two_that_have_a_day_in_common_overlap(String from, String to, boolean overlap) {
        var other = days(from, to);

        assertThat(MAY.overlaps(other)).isEqualTo(overlap);
        assertThat(other.overlaps(MAY)).isEqualTo(overlap);
    }

    private static Days days(String from, String to) {
        return new Days(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}

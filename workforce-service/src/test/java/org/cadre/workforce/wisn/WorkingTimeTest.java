package org.cadre.workforce.wisn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadre.workforce.quantity.Refusals.assertRefused;
import static org.cadre.workforce.quantity.Refusals.assertRefusedAt;

import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingTimeTest {

    @Test
    void leave_may_take_all_days_but_one() {
        assertThat(new WorkingTime(5, 8, 200, 40, 11, 7.5).hours()).isEqualTo(7.5);
        assertUsedUp(12);
        assertUsedUp(13);
        assertThatThrownBy(() -> new WorkingTime(5, 8, 200, 40, 13, 7.5))
                .hasMessageContaining("take 261.0 days, and 52 weeks have 260.0 working days");
    }

    private static void assertUsedUp(double otherLeave) {
        assertRefusedAt(
                "working-time-used-up",
                List.of("publicHolidays", "annualLeave", "sickLeave", "otherLeave"),
                () -> new WorkingTime(5, 8, 200, 40, otherLeave, 7.5));
    }

    @Test
    void a_week_has_seven_days_and_a_day_24_hours() {
        assertThat(new WorkingTime(7, 0, 0, 0, 0, 24).hours()).isEqualTo(364 * 24);
        assertRefused("quantity-out-of-range", "daysPerWeek", () -> new WorkingTime(7.01, 0, 0, 0, 0, 24));
        assertRefused("quantity-out-of-range", "hoursPerDay", () -> new WorkingTime(7, 0, 0, 0, 0, 24.01));
    }

    @Test
    void negative_days_are_refused_by_name() {
        assertRefused("quantity-not-positive", "daysPerWeek", () -> new WorkingTime(0, 8, 27, 9, 5, 7.5));
        assertRefused("quantity-negative", "publicHolidays", () -> new WorkingTime(5, -8, 27, 9, 5, 7.5));
        assertRefused("quantity-negative", "annualLeave", () -> new WorkingTime(5, 8, -27, 9, 5, 7.5));
        assertRefused("quantity-negative", "sickLeave", () -> new WorkingTime(5, 8, 27, -9, 5, 7.5));
        assertRefused("quantity-negative", "otherLeave", () -> new WorkingTime(5, 8, 27, 9, -5, 7.5));
        assertRefused("quantity-not-positive", "hoursPerDay", () -> new WorkingTime(5, 8, 27, 9, 5, 0));
    }

    @Test
    void work_has_a_name_a_duration_and_no_negative_number() {
        assertRefused("name-blank", "name", () -> new HealthActivity(" ", 1, 1));
        assertRefused("quantity-negative", "timesPerYear", () -> new HealthActivity("visits", -1, 1));
        assertRefused("quantity-not-positive", "hoursEach", () -> new HealthActivity("visits", 1, 0));
        assertRefused("share-out-of-range", "shareOfTime", () -> new CategoryAllowance("meetings", 1.1));
        assertRefused("quantity-negative", "people", () -> new IndividualAllowance("lead", -1, 300));
        assertRefused("quantity-negative", "hoursPerYear", () -> new IndividualAllowance("lead", 1, -300));
    }
}

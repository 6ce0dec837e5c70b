package org.cadre.appraisal.paystep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadre.appraisal.paystep.BandSteps.ReEarnable;
import org.cadre.kit.problem.DomainException;
import org.junit.jupiter.api.Test;

/** Rules P1 and P2 of the guide: on which days there is a step. */
class BandStepsTest {

    private static final LocalDate START = LocalDate.parse("2024-09-01");
    private static final BandSteps BAND_6 = new BandSteps(List.of(2, 3), Optional.empty());
    private static final BandSteps BAND_8C = new BandSteps(List.of(2, 3), Optional.of(new ReEarnable(5, 10)));

    @Test
    void a_starter_in_band_6_of_1_September_2024_steps_in_2026_and_2029() {
        assertThat(BAND_6.stepsFrom(START))
                .containsExactly(LocalDate.parse("2026-09-01"), LocalDate.parse("2029-09-01"));
        assertThat(BAND_6.reEarnableFrom(START)).isEmpty();
    }

    @Test
    void a_band_without_years_has_no_step() {
        assertThat(new BandSteps(List.of(), Optional.empty()).stepsFrom(START)).isEmpty();
    }

    @Test
    void a_step_is_on_its_day_and_neither_the_day_before_nor_after() {
        var day = LocalDate.parse("2026-09-01");
        assertThat(BAND_6.on(day.minusDays(1), START)).isEmpty();
        assertThat(BAND_6.on(day, START)).contains(PayStepKind.PAY_STEP);
        assertThat(BAND_6.on(day.plusDays(1), START)).isEmpty();
    }

    @Test
    void pay_is_re_earned_each_year_from_a_year_after_the_last_step() {
        var first = LocalDate.parse("2030-09-01");
        assertThat(BAND_8C.reEarnableFrom(START)).contains(first);
        assertThat(BAND_8C.on(first.minusYears(1), START)).contains(PayStepKind.PAY_STEP);
        assertThat(BAND_8C.on(first.minusDays(1), START)).isEmpty();
        assertThat(BAND_8C.on(first, START)).contains(PayStepKind.RE_EARNABLE);
        assertThat(BAND_8C.on(first.plusDays(1), START)).isEmpty();
        assertThat(BAND_8C.on(first.plusYears(7), START)).contains(PayStepKind.RE_EARNABLE);
        assertThat(BAND_6.on(first, START)).isEmpty();
    }

    @Test
    void who_started_on_a_leap_day_steps_on_the_28th() {
        var leapDay = LocalDate.parse("2024-02-29");
        assertThat(BAND_8C.stepsFrom(leapDay))
                .containsExactly(LocalDate.parse("2026-02-28"), LocalDate.parse("2029-02-28"));
        assertThat(BAND_8C.on(LocalDate.parse("2030-02-28"), leapDay)).contains(PayStepKind.RE_EARNABLE);
    }

    @Test
    void another_day_is_refused_and_the_right_ones_are_named() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> PayStep.of("Band 6", BAND_6, START, LocalDate.parse("2027-09-01")))
                .withMessageContaining("2026-09-01, 2029-09-01")
                .extracting(DomainException::code)
                .isEqualTo("not-a-pay-step");
    }

    @Test
    void a_step_is_decided_on_its_day_or_later() {
        var day = LocalDate.parse("2026-09-01");
        var step = PayStep.of("Band 6", BAND_6, START, day);

        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> step.requireReached(day.minusDays(1)))
                .extracting(DomainException::code)
                .isEqualTo("pay-step-not-reached");
        step.requireReached(day);
        step.requireReached(day.plusDays(1));
    }
}

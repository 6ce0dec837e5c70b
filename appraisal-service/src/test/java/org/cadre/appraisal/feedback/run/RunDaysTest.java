package org.cadre.appraisal.feedback.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cadre.kit.problem.DomainException;
import org.junit.jupiter.api.Test;

/** Rules FB3, FB5, FB11 and FB15 of the guide, each the day before, the day and the day after. */
class RunDaysTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-06-01");
    private static final LocalDate LAST = LocalDate.parse("2025-06-02");

    @Test
    void a_run_is_open_until_a_day_after_today_and_at_most_sixty_days() {
        refuses("closing-not-later", () -> opened(TODAY.minusDays(1)));
        refuses("closing-not-later", () -> opened(TODAY));
        assertThat(opened(TODAY.plusDays(1)).openedOn()).isEqualTo(TODAY);
        assertThat(opened(TODAY.plusDays(59)).closesOn()).isEqualTo(TODAY.plusDays(59));
        assertThat(opened(TODAY.plusDays(60)).closesOn()).isEqualTo(TODAY.plusDays(60));
        refuses("closing-too-late", () -> opened(TODAY.plusDays(61)));
    }

    @Test
    void an_open_run_is_extended_to_a_later_day_and_to_sixty_days_after_its_opening_at_most() {
        var last = TODAY.plusDays(28);

        refuses("closing-not-later", () -> opened(last).extended(last.minusDays(1), 60));
        refuses("closing-not-later", () -> opened(last).extended(last, 60));
        assertThat(opened(last).extended(last.plusDays(1), 60).closesOn()).isEqualTo(last.plusDays(1));
        assertThat(opened(last).extended(TODAY.plusDays(59), 60).closesOn()).isEqualTo(TODAY.plusDays(59));
        assertThat(opened(last).extended(TODAY.plusDays(60), 60).closesOn()).isEqualTo(TODAY.plusDays(60));
        refuses("closing-too-late", () -> opened(last).extended(TODAY.plusDays(61), 60));
    }

    @Test
    void raters_answer_on_the_last_day_and_not_after_it() {
        var last = TODAY.plusDays(28);
        var days = opened(last);

        days.requireNotOver(last.minusDays(1));
        days.requireNotOver(last);
        refuses("feedback-run-over", () -> days.requireNotOver(last.plusDays(1)));
        assertThat(days.areOverBy(last)).isFalse();
        assertThat(days.areOverBy(last.plusDays(1))).isTrue();
    }

    @Test
    void the_next_run_opens_twelve_months_after_the_last() {
        refuses(
                "feedback-too-soon",
                () -> spacing(Optional.empty()).require(LAST.plusMonths(12).minusDays(1)));
        spacing(Optional.empty()).require(LAST.plusMonths(12));
        spacing(Optional.empty()).require(LAST.plusMonths(12).plusDays(1));
        new RunSpacing(12, Optional.empty(), Optional.empty(), Optional.empty()).require(TODAY);
    }

    @Test
    void or_sooner_in_a_role_that_began_after_the_last() {
        refuses(
                "feedback-too-soon",
                () -> spacing(Optional.of(LAST.minusDays(1))).require(TODAY));
        refuses("feedback-too-soon", () -> spacing(Optional.of(LAST)).require(TODAY));
        spacing(Optional.of(LAST.plusDays(1))).require(TODAY);
    }

    /** Rule FB11, attacked: from the day of the next run twelve months can be subtracted. */
    @Test
    void fb11_no_day_of_a_run_at_another_employer_is_told() {
        var earlier = LAST.minusMonths(1);

        for (var here : List.of(Optional.<LocalDate>empty(), Optional.of(earlier))) {
            var elsewhere = new RunSpacing(12, Optional.of(LAST), here, Optional.empty());
            assertThatExceptionOfType(DomainException.class)
                    .isThrownBy(() -> elsewhere.require(TODAY))
                    .withMessageNotContainingAny("2025", "2026", "2027");
        }
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> spacing(Optional.empty()).require(TODAY))
                .withMessageContaining(LAST.plusMonths(12).toString());
    }

    private static RunSpacing spacing(Optional<LocalDate> newRole) {
        return new RunSpacing(12, Optional.of(LAST), Optional.of(LAST), newRole);
    }

    private static RunDays opened(LocalDate closesOn) {
        return RunDays.asked(TODAY).opened(TODAY, closesOn, 60);
    }

    private static void refuses(String code, ThrowingCallable change) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(change)
                .extracting(DomainException::code)
                .isEqualTo(code);
    }
}

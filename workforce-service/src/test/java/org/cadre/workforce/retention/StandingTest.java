package org.cadre.workforce.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.person.Leavers.Leaver;
import org.cadre.workforce.retention.RetentionAct.Reason;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final RetentionRule RULE = new RetentionRule(
            Period.ofYears(6), Period.ofYears(20), Period.ofDays(30), Period.ofDays(7), Removal.ANONYMISE);
    private static final LocalDate SINCE = LocalDate.parse("2028-02-29");
    private static final LocalDate LAST = LocalDate.parse("2034-02-28");
    private static final LocalDate WARNING = LocalDate.parse("2034-01-29");

    private final Retention retention = new Retention(new UUID(0, 1));

    @Test
    void a_record_is_kept_six_years_from_the_last_change() {
        assertThat(standing().keptUntil()).contains(LAST);
    }

    @Test
    void a_warning_is_due_thirty_days_before_the_last_day() {
        assertThat(standing().isToBeWarned(WARNING.minusDays(1))).isFalse();
        assertThat(standing().isToBeWarned(WARNING)).isTrue();
        assertThat(standing().isToBeWarned(WARNING.plusDays(1))).isTrue();
    }

    @Test
    void nobody_is_warned_twice_of_one_day() {
        retention.warn(LAST, WARNING);

        assertThat(standing().isToBeWarned(WARNING)).isFalse();
        assertThat(standing().warnedOn()).contains(WARNING);
    }

    @Test
    void a_record_goes_the_day_after_its_last_day() {
        retention.warn(LAST, WARNING);

        assertThat(standing().isToBeRemoved(LAST.minusDays(1))).isFalse();
        assertThat(standing().isToBeRemoved(LAST)).isFalse();
        assertThat(standing().isToBeRemoved(LAST.plusDays(1))).isTrue();
    }

    @Test
    void a_late_warning_puts_the_removal_off_to_seven_days_after_it() {
        retention.warn(LAST, LAST.plusDays(1));

        assertThat(standing().removableFrom()).contains(LAST.plusDays(8));
        assertThat(standing().isToBeRemoved(LAST.plusDays(7))).isFalse();
        assertThat(standing().isToBeRemoved(LAST.plusDays(8))).isTrue();
        assertThat(standing().isToBeRemoved(LAST.plusDays(9))).isTrue();
    }

    @Test
    void without_a_warning_nothing_goes() {
        assertThat(standing().isToBeRemoved(LAST.plusYears(1))).isFalse();
    }

    @Test
    void a_hold_keeps_the_record_until_the_last_one_is_released() {
        retention.warn(LAST, WARNING);
        retention.holdPlaced();
        retention.holdPlaced();
        retention.holdReleased();
        assertThat(standing().isToBeRemoved(LAST.plusDays(1))).isFalse();

        retention.holdReleased();

        assertThat(standing().isToBeRemoved(LAST.plusDays(1))).isTrue();
    }

    @Test
    void an_extension_makes_the_warning_void() {
        retention.warn(LAST, WARNING);

        retention.extend(LAST.plusDays(1));

        assertThat(standing().keptUntil()).contains(LAST.plusDays(1));
        assertThat(standing().warnedOn()).isEmpty();
        assertThat(standing().isToBeRemoved(LAST.plusDays(30))).isFalse();
    }

    @Test
    void an_extension_that_is_overtaken_by_a_change_counts_no_more() {
        retention.extend(LAST.plusDays(1));

        assertThat(new Standing(leaver(false, SINCE.plusYears(1)), retention, Optional.of(RULE)).keptUntil())
                .contains(LocalDate.parse("2035-02-28"));
    }

    @Test
    void a_change_or_a_new_employment_makes_the_warning_void() {
        retention.warn(LAST, WARNING);

        var changed = new Standing(leaver(false, SINCE.plusDays(1)), retention, Optional.of(RULE));
        var employed = new Standing(leaver(true, SINCE), retention, Optional.of(RULE));

        assertThat(changed.warnedOn()).isEmpty();
        assertThat(changed.isToBeRemoved(LAST.plusYears(1))).isFalse();
        assertThat(employed.keptUntil()).isEmpty();
        assertThat(employed.isToBeWarned(LAST)).isFalse();
        assertThat(employed.isToBeRemoved(LAST.plusDays(1))).isFalse();
    }

    @Test
    void without_a_rule_everything_is_kept() {
        retention.warn(LAST, WARNING);
        var standing = new Standing(leaver(false, SINCE), retention, Optional.empty());

        assertThat(standing.keptUntil()).isEmpty();
        assertThat(standing.isToBeRemoved(LAST.plusYears(1))).isFalse();
        refuses("retention-without-rule", () -> standing.requireExtendable(LAST));
    }

    @Test
    void an_extension_is_longer_than_the_period_and_no_longer_than_twenty_years() {
        refuses("extension-too-short", () -> standing().requireExtendable(LAST));
        standing().requireExtendable(LAST.plusDays(1));
        standing().requireExtendable(LocalDate.parse("2048-02-29"));
        refuses("extension-too-long", () -> standing().requireExtendable(LocalDate.parse("2048-03-01")));
    }

    @Test
    void an_administrator_waits_seven_days_after_the_warning_and_a_request_does_not() {
        refuses("removal-not-warned", () -> standing().requireRemovable(Reason.ADMIN_ACTION, WARNING));
        standing().requireRemovable(Reason.RTBF_REQUEST, WARNING);

        retention.warn(LAST, WARNING);

        refuses("removal-not-warned", () -> standing().requireRemovable(Reason.ADMIN_ACTION, WARNING.plusDays(6)));
        standing().requireRemovable(Reason.ADMIN_ACTION, WARNING.plusDays(7));
        standing().requireRemovable(Reason.ADMIN_ACTION, WARNING.plusDays(8));
    }

    @Test
    void neither_a_hold_nor_an_employment_yields_to_a_request() {
        var employed = new Standing(leaver(true, SINCE), retention, Optional.of(RULE));
        refuses("person-employed", () -> employed.requireRemovable(Reason.RTBF_REQUEST, LAST));
        refuses("person-employed", () -> employed.requireExtendable(LAST.plusDays(1)));

        retention.holdPlaced();

        refuses("legal-hold-open", () -> standing().requireRemovable(Reason.RTBF_REQUEST, LAST));
    }

    private Standing standing() {
        return new Standing(leaver(false, SINCE), retention, Optional.of(RULE));
    }

    private static Leaver leaver(boolean employed, LocalDate since) {
        return new Leaver(new UUID(0, 1), employed, false, since, Set.of("RR8"), 3);
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(act)
                .extracting(DomainException::code)
                .isEqualTo(code);
    }
}

package org.cadre.appraisal.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.problem.DomainException;
import org.junit.jupiter.api.Test;

/** Rules OB1 and OB2 of the guide, without a database. */
class ValidityTest {

    private static final AppraisalYear YEAR = new AppraisalYear(2026);
    private static final LocalDate TODAY = LocalDate.parse("2026-05-20");

    @Test
    void a_priority_counts_from_its_first_day_to_its_last() {
        var priority = priority("2026-05-01", "2026-05-31");

        assertThat(priority.countsOn(LocalDate.parse("2026-04-30"))).isFalse();
        assertThat(priority.countsOn(LocalDate.parse("2026-05-01"))).isTrue();
        assertThat(priority.countsOn(LocalDate.parse("2026-05-31"))).isTrue();
        assertThat(priority.countsOn(LocalDate.parse("2026-06-01"))).isFalse();
        assertThat(priority("2026-05-01", null).countsOn(LocalDate.parse("2099-01-01")))
                .isTrue();
    }

    @Test
    void an_objective_may_serve_what_counts_on_one_day_of_the_year() {
        assertThat(priority("2020-01-01", "2026-03-31").countsIn(YEAR)).isFalse();
        assertThat(priority("2020-01-01", "2026-04-01").countsIn(YEAR)).isTrue();
        assertThat(priority("2027-03-31", null).countsIn(YEAR)).isTrue();
        assertThat(priority("2027-04-01", null).countsIn(YEAR)).isFalse();
    }

    @Test
    void two_times_have_a_day_in_common_or_not() {
        var may = priority("2026-05-01", "2026-05-31").validity();

        assertThat(may.hasADayOf(priority("2026-04-01", "2026-04-30").validity()))
                .isFalse();
        assertThat(may.hasADayOf(priority("2026-04-01", "2026-05-01").validity()))
                .isTrue();
        assertThat(may.hasADayOf(priority("2026-05-31", null).validity())).isTrue();
        assertThat(may.hasADayOf(priority("2026-06-01", null).validity())).isFalse();
    }

    @Test
    void a_priority_ends_today_or_later_and_only_once_it_is_over_never_again() {
        refuses("priority-end-in-past", () -> own(null).end(TODAY.minusDays(1), TODAY));
        refuses("priority-over", () -> own(TODAY.minusDays(1)).end(TODAY, TODAY));
        refuses("validity-reversed", () -> new Validity(TODAY, TODAY.minusDays(1)));

        var today = own(TODAY);
        today.end(TODAY.plusDays(1), TODAY);
        assertThat(today.known().validity().last()).isEqualTo(TODAY.plusDays(1));
        today.end(TODAY, TODAY);
        assertThat(today.known().validity().last()).isEqualTo(TODAY);
    }

    private static OrganisationalPriority own(LocalDate last) {
        return new OrganisationalPriority(
                new UUID(0, 1),
                "RR8",
                "Shorter waits",
                new Validity(LocalDate.parse("2026-01-01"), last),
                Optional.empty());
    }

    private static KnownPriority priority(String first, String last) {
        var validity = new Validity(LocalDate.parse(first), last == null ? null : LocalDate.parse(last));
        return new KnownPriority(new UUID(0, 1), "RR8", "Shorter waits", validity, null);
    }

    private static void refuses(String code, ThrowingCallable change) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(change)
                .extracting(DomainException::code)
                .isEqualTo(code);
    }
}

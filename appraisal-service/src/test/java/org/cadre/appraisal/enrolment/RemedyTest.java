package org.cadre.appraisal.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.cycle.CycleStatus;
import org.cadre.appraisal.cycle.KnownCycle;
import org.junit.jupiter.api.Test;

/** Rule C16 of the guide: by which rule somebody is aside, and what would change it. */
class RemedyTest {

    private static final LocalDate LAST = LocalDate.parse("2027-03-31");

    @Test
    void who_waits_is_told_by_which_rule_up_to_the_last_day_and_that_hr_starts_it_from_the_day_after() {
        assertThat(rule(AsideReason.RECENT_STARTER, LAST.minusDays(1))).isEqualTo("C3");
        assertThat(rule(AsideReason.RECENT_STARTER, LAST)).isEqualTo("C3");
        assertThat(rule(AsideReason.RECENT_STARTER, LAST.plusDays(1))).isEqualTo("C13");
        assertThat(rule(AsideReason.NO_APPRAISER, LAST)).isEqualTo("C3");
        assertThat(rule(AsideReason.NO_APPRAISER, LAST.plusDays(1))).isEqualTo("C13");
        assertThat(rule(AsideReason.EXCLUDED, LAST)).isEqualTo("C4");
        assertThat(rule(AsideReason.EXCLUDED, LAST.plusDays(1))).isEqualTo("C13");
        assertThat(rule(AsideReason.CANCELLED, LAST)).isEqualTo("C6");
        assertThat(rule(AsideReason.CANCELLED, LAST.plusDays(1))).isEqualTo("C13");
    }

    @Test
    void who_left_is_out_before_and_after_the_last_day() {
        assertThat(rule(AsideReason.LEFT, LAST)).isEqualTo("C5");
        assertThat(rule(AsideReason.LEFT, LAST.plusDays(1))).isEqualTo("C5");
    }

    @Test
    void nothing_changes_it_once_the_cycle_is_closed() {
        for (var reason : AsideReason.values()) {
            assertThat(Remedy.of(reason, cycle(CycleStatus.CLOSED), LAST).rule())
                    .as(reason.name())
                    .isEqualTo("C7");
        }
    }

    @Test
    void what_failed_says_the_rule_that_refused_or_that_operators_are_told() {
        assertThat(EnrolmentProblem.of("no-active-template")).satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("no-active-template");
            assertThat(problem.rule()).isEqualTo("F1");
            assertThat(problem.satisfiedBy()).contains("template is active");
        });
        assertThat(EnrolmentProblem.of("framework-unknown").rule()).isEqualTo("F1");
        for (var broken : new String[] {"constraint stage_known", "SQLSTATE 23514", "IllegalStateException"}) {
            assertThat(EnrolmentProblem.of(broken)).satisfies(problem -> {
                assertThat(problem.code()).isEqualTo("enrolment-failed");
                assertThat(problem.rule()).isEqualTo("C14");
            });
        }
    }

    private static String rule(AsideReason reason, LocalDate today) {
        return Remedy.of(reason, cycle(CycleStatus.OPEN), today).rule();
    }

    private static KnownCycle cycle(CycleStatus status) {
        return new KnownCycle(
                UUID.randomUUID(), "RR8", 2026, LocalDate.parse("2026-04-01"), LAST, status, Optional.empty());
    }
}

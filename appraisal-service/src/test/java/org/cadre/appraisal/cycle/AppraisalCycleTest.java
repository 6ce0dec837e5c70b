package org.cadre.appraisal.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cadre.kit.problem.DomainException;
import org.junit.jupiter.api.Test;

class AppraisalCycleTest {

    private static final LocalDate APRIL_1 = LocalDate.parse("2026-04-01");
    private static final LocalDate MARCH_31 = LocalDate.parse("2027-03-31");
    private static final Instant NOW = Instant.parse("2026-04-01T08:00:00Z");

    private final AppraisalCycle cycle =
            AppraisalCycle.draft(new UUID(0, 1), "RR8", "2026/27", 2026, new Period(APRIL_1, MARCH_31));

    @Test
    void opening_a_draft_states_the_fact_to_publish() {
        assertThat(cycle.open(APRIL_1, NOW))
                .isEqualTo(new CycleEvent.Opened(
                        cycle.id(), "RR8", "2026/27", 2026, CycleStatus.OPEN, APRIL_1, MARCH_31, NOW));
        assertThat(cycle.status()).isEqualTo(CycleStatus.OPEN);
    }

    @Test
    void a_cycle_opens_on_the_day_before_it_ends() {
        assertThat(cycle.open(MARCH_31.minusDays(1), NOW)).isNotNull();
    }

    @Test
    void c1_a_cycle_opens_on_its_last_day_but_not_after_it() {
        refuses("cycle-period-over", () -> cycle.open(MARCH_31.plusDays(1), NOW));

        assertThat(cycle.open(MARCH_31, NOW)).isNotNull();
    }

    @Test
    void a_draft_cannot_be_closed() {
        refuses("cycle-illegal-transition", () -> cycle.close(APRIL_1, NOW));
    }

    @Test
    void closing_states_the_day_on_which_the_figures_became_final() {
        assertThat(cycle.open(APRIL_1, NOW)).isNotNull();
        assertThat(cycle.closedOn()).isEmpty();

        assertThat(cycle.close(MARCH_31, NOW))
                .isEqualTo(new CycleEvent.Closed(
                        cycle.id(), "RR8", "2026/27", 2026, CycleStatus.CLOSED, APRIL_1, MARCH_31, MARCH_31, NOW));
        assertThat(cycle.closedOn()).contains(MARCH_31);
    }

    @Test
    void c1_a_period_cannot_end_before_it_starts() {
        refuses("period-reversed", () -> new Period(MARCH_31, APRIL_1));
    }

    @Test
    void there_is_no_way_back() {
        assertThat(CycleStatus.DRAFT.successors()).isEqualTo(Set.of(CycleStatus.OPEN));
        assertThat(CycleStatus.OPEN.successors()).isEqualTo(Set.of(CycleStatus.CLOSED));
        assertThat(CycleStatus.CLOSED.successors()).isEmpty();
    }

    private static void refuses(String code, ThrowingCallable change) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(change)
                .extracting(DomainException::code)
                .isEqualTo(code);
    }
}

package org.cadre.training.induction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cadre.kit.problem.DomainException;
import org.junit.jupiter.api.Test;

class InductionTest {

    private static final LocalDate START = LocalDate.parse("2026-05-04");
    private static final LocalDate TODAY = LocalDate.parse("2026-06-01");
    private static final LocalDate DUE = LocalDate.parse("2026-07-03");
    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

    private final Induction induction = Induction.assign(new UUID(0, 1), new UUID(0, 2), START, START, DUE);

    @Test
    void it_can_be_done_on_the_first_day_and_not_before() {
        refuses("completed-before-start", () -> induction.complete(START.minusDays(1), TODAY, NOW));

        assertThat(induction.complete(START, TODAY, NOW).completedOn()).isEqualTo(START);
    }

    @Test
    void it_can_be_done_the_day_after_the_first() {
        assertThat(induction.complete(START.plusDays(1), TODAY, NOW).state()).isEqualTo(InductionStatus.COMPLETED);
    }

    @Test
    void it_is_recorded_the_day_it_was_done_or_later() {
        refuses("completed-in-the-future", () -> induction.complete(TODAY.plusDays(1), TODAY, NOW));

        assertThat(induction.complete(TODAY, TODAY, NOW))
                .isEqualTo(new InductionEvent.Completed(
                        new UUID(0, 1), new UUID(0, 2), InductionStatus.COMPLETED, START, START, DUE, TODAY, NOW));
    }

    @Test
    void it_is_done_late_as_well() {
        assertThat(induction.complete(DUE.plusDays(1), DUE.plusDays(1), NOW)).isNotNull();
    }

    @Test
    void it_is_done_once() {
        assertThat(induction.complete(START, TODAY, NOW)).isNotNull();

        refuses("induction-illegal-transition", () -> induction.complete(START, TODAY, NOW));
        assertThat(InductionStatus.ASSIGNED.successors()).isEqualTo(Set.of(InductionStatus.COMPLETED));
        assertThat(InductionStatus.COMPLETED.successors()).isEmpty();
    }

    private static void refuses(String code, ThrowingCallable change) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(change)
                .extracting(DomainException::code)
                .isEqualTo(code);
    }
}

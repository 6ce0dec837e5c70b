package org.cadre.appraisal.feedback.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Set;
import org.cadre.kit.problem.DomainException;
import org.junit.jupiter.api.Test;

/** Rule FB1 of the guide. */
class RunStateTest {

    private static final Map<RunState, Set<RunState>> COURSE = Map.of(
            RunState.NOMINATING, Set.of(RunState.APPROVED, RunState.CANCELLED),
            RunState.APPROVED, Set.of(RunState.OPEN, RunState.CANCELLED),
            RunState.OPEN, Set.of(RunState.CLOSED, RunState.WITHHELD, RunState.CANCELLED),
            RunState.CLOSED, Set.of(RunState.RELEASED),
            RunState.WITHHELD, Set.of(),
            RunState.RELEASED, Set.of(),
            RunState.CANCELLED, Set.of());

    @Test
    void a_run_takes_these_steps_and_no_others() {
        for (var from : RunState.values()) {
            for (var to : RunState.values()) {
                if (COURSE.get(from).contains(to)) {
                    assertThat(from.become(to)).isEqualTo(to);
                } else {
                    assertThatExceptionOfType(DomainException.class)
                            .isThrownBy(() -> from.become(to))
                            .extracting(DomainException::code)
                            .isEqualTo("feedback-run-illegal-transition");
                }
            }
        }
    }
}

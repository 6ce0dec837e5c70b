package org.cadre.talent.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.cadre.talent.application.ApplicationState.APPOINTED;
import static org.cadre.talent.application.ApplicationState.RECOMMENDED;
import static org.cadre.talent.application.ApplicationState.REJECTED;
import static org.cadre.talent.application.ApplicationState.SHORTLISTED;
import static org.cadre.talent.application.ApplicationState.SUBMITTED;
import static org.cadre.talent.application.ApplicationState.WITHDRAWN;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cadre.kit.problem.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ApplicationStateTest {

    /** The whole table once more, written by hand. */
    private static final Map<ApplicationState, Set<ApplicationState>> OPEN_STEPS = Map.of(
            SUBMITTED, Set.of(SHORTLISTED, REJECTED, WITHDRAWN),
            SHORTLISTED, Set.of(RECOMMENDED, REJECTED, WITHDRAWN),
            RECOMMENDED, Set.of(APPOINTED, WITHDRAWN),
            APPOINTED, Set.of(),
            REJECTED, Set.of(),
            WITHDRAWN, Set.of());

    static Stream<Arguments> everyPair() {
        return Arrays.stream(ApplicationState.values())
                .flatMap(from -> Arrays.stream(ApplicationState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void a_step_is_open_or_refused_loudly(ApplicationState from, ApplicationState to) {
        if (OPEN_STEPS.get(from).contains(to)) {
            assertThat(from.become(to)).isEqualTo(to);
        } else {
            assertThatExceptionOfType(DomainException.class)
                    .isThrownBy(() -> from.become(to))
                    .extracting(DomainException::code)
                    .isEqualTo("application-illegal-transition");
        }
    }

    @Test
    void a_refusal_says_where_it_stands_and_which_steps_are_open() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> RECOMMENDED.become(REJECTED))
                .withMessage("An application cannot go from RECOMMENDED to REJECTED;"
                        + " it may become [APPOINTED, WITHDRAWN]");
    }
}

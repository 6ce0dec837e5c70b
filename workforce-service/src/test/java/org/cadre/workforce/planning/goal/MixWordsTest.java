package org.cadre.workforce.planning.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.cadre.workforce.planning.goal.GoalAnswer.GoalLimit;
import org.cadre.workforce.planning.goal.GoalAnswer.GoalOutcome;
import org.cadre.workforce.planning.goal.GoalAnswer.GoalRecruited;
import org.cadre.workforce.planning.goal.GoalAnswer.GoalShortfall;
import org.cadre.workforce.planning.goal.GoalFindings.GoalObstacles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules FC22 and FC115 of the guide for forecasting: however long names are, the words are no longer than the contract says. */
class MixWordsTest {

    /** The maxLength of {@code inWords}. */
    private static final int MOST = 4000;

    private static final BigDecimal MUCH = new BigDecimal("1234567890123.456789");
    private static final String NAME = "n".repeat(100);

    @ParameterizedTest
    @MethodSource("limits")
    void the_longest_words_of_what_is_out_of_reach_are_short_enough(GoalLimit limit) {
        var shortfalls = Collections.nCopies(300, new GoalShortfall(NAME, "b".repeat(60), 30, MUCH));
        var limits = Collections.nCopies(50, limit);
        var obstacles = new GoalObstacles(shortfalls, limits, 950, limits, 30);

        assertThat(MixWords.of(obstacles, shortfalls, 1e12))
                .hasSizeLessThan(MOST)
                .contains("; and 297 more", "; and 47 more", "950 more limits are used up");
    }

    static List<GoalLimit> limits() {
        return List.of(
                new GoalLimit(NAME, 30, 12, MUCH, MUCH, MUCH, null),
                new GoalLimit(NAME, 30, null, BigDecimal.TEN, BigDecimal.TEN, MUCH, 10));
    }

    @Test
    void the_longest_words_of_a_mix_are_short_enough() {
        var recruited = Collections.nCopies(20, new GoalRecruited(NAME, Collections.nCopies(30, MUCH)));
        var outcome = new GoalOutcome(NAME, null, 30, MUCH, MUCH, MUCH, BigDecimal.ONE);

        assertThat(MixWords.of(recruited, 1e15, List.of(outcome)))
                .hasSizeLessThan(MOST)
                .contains("; and 15 more");
    }
}

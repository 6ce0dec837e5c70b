package org.cadre.workforce.planning.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cadre.workforce.planning.Leeds;
import org.junit.jupiter.api.Test;

/** Rule FC107 of the guide for forecasting: what makes one scenario of another. */
class ScenarioDifferenceTest {

    private static final ScenarioLever FLEXIBLE = Leeds.scenarioLever();
    private static final ScenarioLever FEWER =
            Leeds.scenarioLever(Leeds.lever().replace("\"value\": 0.9", "\"value\": 0.8"));
    private static final ScenarioLever ABROAD =
            Leeds.scenarioLever(Leeds.lever().replace("Flexible working", "Abroad"));

    @Test
    void the_same_levers_are_no_difference() {
        var difference = ScenarioDifference.of(scenario(FLEXIBLE, ABROAD), scenario(ABROAD, FLEXIBLE));

        assertThat(difference.more()).isEmpty();
        assertThat(difference.less()).isEmpty();
        assertThat(difference.changed()).isEmpty();
    }

    @Test
    void a_lever_that_both_have_otherwise_is_taken_out_and_put_in() {
        var difference = ScenarioDifference.of(scenario(FEWER, ABROAD), scenario(FLEXIBLE));

        assertThat(difference.more()).containsExactly(FEWER, ABROAD);
        assertThat(difference.less()).containsExactly(FLEXIBLE);
        assertThat(difference.changed()).containsExactly("Flexible working");
    }

    /** Whatever both are. */
    @Test
    void with_it_one_is_made_of_the_other() {
        for (var from : List.of(scenario(FLEXIBLE), scenario(ABROAD, FEWER), scenario(ABROAD))) {
            for (var to : List.of(scenario(FEWER), scenario(FLEXIBLE, ABROAD))) {
                var difference = ScenarioDifference.of(to, from);
                var made = new ArrayList<>(from.levers());
                made.removeAll(difference.less());
                made.addAll(difference.more());

                assertThat(made).containsExactlyInAnyOrderElementsOf(to.levers());
            }
        }
    }

    private static ScenarioView scenario(ScenarioLever... levers) {
        return new ScenarioView(
                UUID.randomUUID(), "RR8", UUID.randomUUID(), "A scenario", List.of(levers), null, Instant.EPOCH);
    }
}

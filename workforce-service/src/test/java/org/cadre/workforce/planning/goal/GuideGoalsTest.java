package org.cadre.workforce.planning.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.cadre.workforce.planning.Guide;
import org.junit.jupiter.api.Test;

/** The goals that the guide for forecasting seeks of its model have answers, of all three kinds. */
class GuideGoalsTest {

    @Test
    void each_goal_of_the_guide_is_answered() {
        var model = Guide.file("model.json");

        var answers = Guide.bodies("goals").stream()
                .map(goal -> Goals.answer(model, goal))
                .toList();

        assertThat(answers).extracting(GoalAnswer::solution).containsExactly(GoalAnswer.GoalSolution.values());
        assertThat(answers).extracting(GoalAnswer::reached).containsExactly(true, true, true);
        assertThat(answers.getFirst().outcomes().getFirst().chance()).isGreaterThanOrEqualTo(new BigDecimal("0.9"));
        assertThat(answers.getLast().inWords()).startsWith("The cheapest mix is ");
    }
}

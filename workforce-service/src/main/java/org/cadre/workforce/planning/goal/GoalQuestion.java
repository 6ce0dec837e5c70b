package org.cadre.workforce.planning.goal;

import java.util.List;
import org.cadre.workforce.planning.scenario.ScenarioLever;

/**
 * All that decides the answer, besides the code.
 *
 * @param modelSha256 of the canonical form of the model
 * @param levers of the scenario, as they were on the day of the question
 */
record GoalQuestion(String organisation, NewGoal asked, String modelSha256, List<ScenarioLever> levers) {}

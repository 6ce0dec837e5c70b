package org.cadre.workforce.planning.goal;

import org.cadre.workforce.planning.model.NewPlanningModel;

/** A goal as the engine seeks it. */
record GoalCalculation(NewPlanningModel model, GoalQuestion question) {

    /** What it takes, or what stands in the way, to be told with the hash of the input. */
    GoalAnswer answer(String inputSha256) {
        var asked = question.asked();
        new GoalRules(model, asked).check();
        new GoalMemory(model, question).requireBounded();
        var outset = new GoalOutset(model, question);
        new GoalWork(asked, outset).requireBounded();
        return found(asked, outset).answer(inputSha256);
    }

    private static GoalFindings found(NewGoal asked, GoalOutset outset) {
        if (asked.recruiting() != null) {
            return new RecruitingGoal(outset, asked.targets().getFirst(), asked.recruiting()).found();
        }
        if (asked.retaining() != null) {
            return new RetainingGoal(outset, asked.targets().getFirst(), asked.retaining()).found();
        }
        return new MixGoal(outset, asked.targets(), asked.mix()).found();
    }
}

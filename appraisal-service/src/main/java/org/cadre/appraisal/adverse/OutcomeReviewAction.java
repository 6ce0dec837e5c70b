package org.cadre.appraisal.adverse;

import static org.cadre.appraisal.action.Action.Operation.post;

import org.cadre.appraisal.action.Action;

/** What may be done with the review of an outcome, while it is open. */
enum OutcomeReviewAction implements Action {
    ASSIGN_REVIEWER(post("assign-reviewer", OutcomeReviewPermissions.ASSIGN)),
    CONCLUDE(post("conclude", OutcomeReviewPermissions.CONCLUDE));

    private final Operation operation;

    OutcomeReviewAction(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }
}

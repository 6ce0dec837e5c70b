package org.cadre.appraisal.paystep;

import static org.cadre.appraisal.action.Action.Operation.post;

import org.cadre.appraisal.action.Action;

/** What may be done with the review of a pay step. */
enum PayStepAction implements Action {
    STATE_CONDITION(post("state-condition", PayStepPermissions.STATE)),
    DECIDE(post("decide", PayStepPermissions.DECIDE)),
    HAND_OVER(post("hand-over", PayStepPermissions.ASSIGN)),
    CANCEL(post("cancel", PayStepPermissions.ASSIGN));

    private final Operation operation;

    PayStepAction(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    /** Whether the state of a review lets it happen. */
    boolean isDue(PayStepState state) {
        return switch (this) {
            case STATE_CONDITION, HAND_OVER -> !state.isOver();
            case DECIDE -> state.mayBecome(PayStepState.PASSED);
            case CANCEL -> state.mayBecome(PayStepState.CANCELLED);
        };
    }
}

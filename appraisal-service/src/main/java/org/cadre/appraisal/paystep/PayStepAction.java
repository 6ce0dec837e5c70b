package org.cadre.appraisal.paystep;

import org.cadre.appraisal.action.Action;

/** What may be done with the review of a pay step. */
enum PayStepAction implements Action {
    STATE_CONDITION("state-condition", PayStepPermissions.STATE),
    DECIDE("decide", PayStepPermissions.DECIDE),
    HAND_OVER("hand-over", PayStepPermissions.ASSIGN),
    CANCEL("cancel", PayStepPermissions.ASSIGN);

    private final String path;
    private final String permission;

    PayStepAction(String path, String permission) {
        this.path = path;
        this.permission = permission;
    }

    @Override
    public String method() {
        return "POST";
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public String permission() {
        return permission;
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

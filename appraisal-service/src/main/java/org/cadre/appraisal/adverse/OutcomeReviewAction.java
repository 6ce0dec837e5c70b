package org.cadre.appraisal.adverse;

import org.cadre.appraisal.action.Action;

/** What may be done with the review of an outcome, while it is open. */
enum OutcomeReviewAction implements Action {
    ASSIGN_REVIEWER("assign-reviewer", OutcomeReviewPermissions.ASSIGN),
    CONCLUDE("conclude", OutcomeReviewPermissions.CONCLUDE);

    private final String path;
    private final String permission;

    OutcomeReviewAction(String path, String permission) {
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
}

package org.cadre.appraisal.feedback.run;

import org.cadre.appraisal.action.Action;

/** What may be done with a run of feedback, in the order of its course. */
enum RunAction implements Action {
    NOMINATE_RATERS("PUT", "raters", FeedbackPermissions.NOMINATE),
    APPROVE("POST", "approve", FeedbackPermissions.APPROVE),
    ASSIGN_FACILITATOR("POST", "assign-facilitator", FeedbackPermissions.RUN),
    OPEN("POST", "open", FeedbackPermissions.RUN),
    ANSWER("POST", "give", FeedbackPermissions.ANSWER),
    CLOSE("POST", "close", FeedbackPermissions.RUN),
    RELEASE("POST", "release", FeedbackPermissions.RELEASE),
    CANCEL("POST", "cancel", FeedbackPermissions.RUN);

    private final String method;
    private final String path;
    private final String permission;

    RunAction(String method, String path, String permission) {
        this.method = method;
        this.path = path;
        this.permission = permission;
    }

    @Override
    public String method() {
        return method;
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

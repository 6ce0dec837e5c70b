package org.cadre.appraisal.feedback.run;

import static org.cadre.appraisal.action.Action.Operation.post;
import static org.cadre.appraisal.action.Action.Operation.put;

import org.cadre.appraisal.action.Action;

/** What may be done with a run of feedback, in the order of its course. */
enum RunAction implements Action {
    NOMINATE_RATERS(put("raters", FeedbackPermissions.NOMINATE)),
    APPROVE(post("approve", FeedbackPermissions.APPROVE)),
    ASSIGN_FACILITATOR(post("assign-facilitator", FeedbackPermissions.RUN)),
    OPEN(post("open", FeedbackPermissions.RUN)),
    EXTEND(post("extend", FeedbackPermissions.RUN)),
    ANSWER(post("give", FeedbackPermissions.ANSWER)),
    CLOSE(post("close", FeedbackPermissions.RUN)),
    RELEASE(post("release", FeedbackPermissions.RELEASE)),
    CANCEL(post("cancel", FeedbackPermissions.RUN));

    private final Operation operation;

    RunAction(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }
}

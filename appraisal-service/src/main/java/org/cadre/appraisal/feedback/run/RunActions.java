package org.cadre.appraisal.feedback.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.cadre.appraisal.feedback.rater.Raters;
import org.cadre.appraisal.feedback.rater.Turnout;
import org.cadre.kit.security.Policy;
import org.cadre.kit.time.BusinessCalendar;

/** What the caller may do with a run now: by the rules that the steps themselves ask. */
@ApplicationScoped
class RunActions {

    private final Raters raters;
    private final Facilitating facilitating;
    private final Policy policy;
    private final BusinessCalendar calendar;

    RunActions(Raters raters, Facilitating facilitating, Policy policy, BusinessCalendar calendar) {
        this.raters = raters;
        this.facilitating = facilitating;
        this.policy = policy;
        this.calendar = calendar;
    }

    /** The permission first: only whom it is for sees enough of a run to tell whether its turn has come. */
    List<RunAction> of(SeenRun seen) {
        return Arrays.stream(RunAction.values())
                .filter(action -> policy.allows(action.permission(), seen.subject()))
                .filter(action -> isDue(action, seen))
                .toList();
    }

    private boolean isDue(RunAction action, SeenRun seen) {
        var run = seen.run();
        var state = run.state();
        return switch (action) {
            case NOMINATE_RATERS -> run.isNominating();
            case APPROVE -> state.mayBecome(RunState.APPROVED);
            case ASSIGN_FACILITATOR -> facilitating.mayBeChosen(run);
            case OPEN -> state.mayBecome(RunState.OPEN);
            case EXTEND -> run.isAnswerable(calendar.today());
            case ANSWER -> run.isAnswerable(calendar.today()) && seen.isAsked();
            case CLOSE -> state.mayBecome(RunState.CLOSED) && run.hasEnded(turnout(run), calendar.today());
            case RELEASE -> state.mayBecome(RunState.RELEASED);
            case CANCEL -> state.mayBecome(RunState.CANCELLED);
        };
    }

    private Turnout turnout(FeedbackRun run) {
        return new Turnout(raters.of(run.id()));
    }
}

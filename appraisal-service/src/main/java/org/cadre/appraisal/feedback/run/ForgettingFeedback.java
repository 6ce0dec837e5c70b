package org.cadre.appraisal.feedback.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.cadre.appraisal.feedback.rater.Raters;
import org.cadre.appraisal.upstream.workforce.PersonForgotten;
import org.cadre.kit.audit.Audit;

/**
 * What of 360 feedback goes with a person: runs about them that are under way, unread and with the guests they named, and
 * their name wherever they are asked. Reports about them are emptied with all else that is held on them.
 */
@ApplicationScoped
class ForgettingFeedback {

    private static final String SYSTEM = "retention";

    private final FeedbackRuns runs;
    private final RunSteps steps;
    private final Raters raters;
    private final Audit audit;

    ForgettingFeedback(FeedbackRuns runs, RunSteps steps, Raters raters, Audit audit) {
        this.runs = runs;
        this.steps = steps;
        this.raters = raters;
        this.audit = audit;
    }

    void forget(@Observes PersonForgotten forgotten) {
        var person = forgotten.personId();
        runs.underWayAbout(person).stream()
                .map(runs::holdAlone)
                .map(steps::cancel)
                .forEach(run -> audit.recordBySystem(
                        SYSTEM, FeedbackAccess.act("cancel", run).because("its subject was forgotten")));
        runs.forgetRater(person);
        raters.forget(person);
    }
}

package org.cadre.appraisal.feedback.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.appraisal.feedback.answer.Answer;
import org.cadre.appraisal.feedback.rater.Rater;
import org.cadre.appraisal.feedback.rater.Raters;
import org.cadre.kit.audit.Audit;
import org.cadre.kit.database.BySystem;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;

/** Lets the holder of a link see the questions and answer them, and nothing else. */
@ApplicationScoped
class InvitedFeedback {

    private final InvitationLinks links;
    private final FeedbackRuns runs;
    private final Raters raters;
    private final GivingFeedback giving;
    private final Audit audit;
    private final BusinessCalendar calendar;

    InvitedFeedback(
            InvitationLinks links,
            FeedbackRuns runs,
            Raters raters,
            GivingFeedback giving,
            Audit audit,
            BusinessCalendar calendar) {
        this.links = links;
        this.runs = runs;
        this.raters = raters;
        this.giving = giving;
        this.audit = audit;
        this.calendar = calendar;
    }

    @BySystem
    public QuestionsView questions(String link) {
        var rater = rater(link);
        var run = runs.require(rater.runId());
        run.requireAnswerable(calendar.today());
        return QuestionsView.of(run, rater);
    }

    @BySystem
    public void give(String link, List<Answer> answers) {
        var rater = rater(link);
        var run = runs.hold(rater.runId());
        giving.give(run, rater, answers);
        audit.recordBySystem("invitation", FeedbackAccess.act("give", run));
    }

    /** A link that was not signed here, one whose run is closed and one that counted already look alike. */
    private Rater rater(String link) {
        return links.rater(link)
                .flatMap(raters::find)
                .filter(rater -> rater.guest() != null && !rater.answered())
                .orElseThrow(() -> DomainException.missing(
                        "invitation-not-found",
                        "This link does not count: it was used, its run is over, or it is not ours"));
    }
}

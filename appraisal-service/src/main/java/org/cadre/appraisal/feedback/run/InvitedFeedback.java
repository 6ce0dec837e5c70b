package org.cadre.appraisal.feedback.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
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
    private final ShowingQuestions showing;
    private final Audit audit;
    private final BusinessCalendar calendar;

    InvitedFeedback(
            InvitationLinks links,
            FeedbackRuns runs,
            Raters raters,
            GivingFeedback giving,
            ShowingQuestions showing,
            Audit audit,
            BusinessCalendar calendar) {
        this.links = links;
        this.runs = runs;
        this.raters = raters;
        this.giving = giving;
        this.showing = showing;
        this.audit = audit;
        this.calendar = calendar;
    }

    /** Looks at no table: a link that was made up costs next to nothing. */
    public UUID signed(String link) {
        return links.rater(link).orElseThrow(InvitedFeedback::missing);
    }

    @BySystem
    public QuestionsView questions(UUID signed) {
        var rater = rater(signed);
        var run = runs.require(rater.runId());
        run.requireAnswerable(calendar.today());
        return showing.of(run, rater);
    }

    @BySystem
    public void give(UUID signed, List<Answer> answers) {
        var rater = rater(signed);
        var run = runs.hold(rater.runId());
        giving.give(run, rater, answers);
        audit.recordBySystem("invitation", FeedbackAccess.act("give", run));
    }

    /** A link that was not signed here, one whose run is closed and one that counted already look alike. */
    private Rater rater(UUID signed) {
        return raters.find(signed)
                .filter(rater -> rater.guest() != null && !rater.answered())
                .orElseThrow(InvitedFeedback::missing);
    }

    private static DomainException missing() {
        return DomainException.missing(
                "invitation-not-found", "This link does not count: it was used, its run is over, or it is not ours");
    }
}

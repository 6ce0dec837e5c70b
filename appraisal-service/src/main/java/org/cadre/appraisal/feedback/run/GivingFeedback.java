package org.cadre.appraisal.feedback.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.appraisal.feedback.answer.Answer;
import org.cadre.appraisal.feedback.answer.AnswerBox;
import org.cadre.appraisal.feedback.answer.Sheet;
import org.cadre.appraisal.feedback.rater.Rater;
import org.cadre.appraisal.feedback.rater.Raters;
import org.cadre.kit.time.BusinessCalendar;

/** Takes a rater's answers: that they came is noted with the rater, what they say goes into the box. */
@ApplicationScoped
class GivingFeedback {

    private final Raters raters;
    private final AnswerBox box;
    private final BusinessCalendar calendar;

    GivingFeedback(Raters raters, AnswerBox box, BusinessCalendar calendar) {
        this.raters = raters;
        this.box = box;
        this.calendar = calendar;
    }

    /** The run must be held, so that it does not close meanwhile. */
    void give(FeedbackRun run, Rater rater, List<Answer> answers) {
        run.requireAnswerable(calendar.today());
        var sheet = Sheet.filled(run.terms().orElseThrow(), rater.group(), answers);
        raters.answer(rater);
        box.put(run.id(), sheet);
    }
}

package org.cadre.appraisal.feedback.run;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.feedback.rater.Rater;
import org.cadre.appraisal.feedback.terms.FeedbackTerms;
import org.cadre.appraisal.feedback.terms.QuestionKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a rater is asked.
 *
 * @param questionnaire its code
 * @param group code of the group in which the rater's answers are counted
 * @param closesOn the last day to answer
 */
@Schema(name = "FeedbackQuestionsView")
public record QuestionsView(
        UUID feedbackRunId,
        String questionnaire,
        String name,
        String group,
        LocalDate closesOn,
        int lowestRating,
        int highestRating,
        List<AskedQuestion> questions) {

    /** One question, in the order of the questionnaire. */
    public record AskedQuestion(String code, String text, QuestionKind kind) {}

    static QuestionsView of(FeedbackRun run, Rater rater) {
        FeedbackTerms terms = run.terms().orElseThrow();
        return new QuestionsView(
                run.id(),
                terms.questionnaire(),
                terms.name(),
                rater.group(),
                run.days().closesOn(),
                terms.rules().lowestRating(),
                terms.rules().highestRating(),
                terms.questions().stream()
                        .map(question -> new AskedQuestion(question.code(), question.text(), question.kind()))
                        .toList());
    }
}

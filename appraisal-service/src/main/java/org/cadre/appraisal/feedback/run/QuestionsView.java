package org.cadre.appraisal.feedback.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.feedback.rater.Rater;
import org.cadre.appraisal.feedback.terms.FeedbackTerms;
import org.cadre.appraisal.feedback.terms.QuestionKind;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a rater is asked.
 *
 * @param subjectName what the person or the organisation is called that the answers are about; absent where workforce does not
 *     say it at this moment
 * @param organisation ODS code: where the person is appraised, or which the answers are about
 * @param questionnaire its code
 * @param group code of the group in which the rater's answers are counted
 * @param closesOn the last day to answer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FeedbackQuestionsView")
public record QuestionsView(
        UUID feedbackRunId,
        @Personal String subjectName,
        String organisation,
        String questionnaire,
        String name,
        String group,
        LocalDate closesOn,
        int lowestRating,
        int highestRating,
        List<AskedQuestion> questions) {

    /** One question, in the order of the questionnaire. */
    public record AskedQuestion(String code, String text, QuestionKind kind) {}

    @Override
    public String toString() {
        return Redaction.of(this);
    }

    static QuestionsView of(FeedbackRun run, Rater rater, Optional<String> subjectName) {
        FeedbackTerms terms = run.terms().orElseThrow();
        return new QuestionsView(
                run.id(),
                subjectName.orElse(null),
                run.subject().organisation(),
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

package org.cadre.appraisal.feedback.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.cadre.appraisal.feedback.answer.Answer;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;

/**
 * What came of a run. It holds no order and no time of answers, and nothing of who gave them.
 *
 * @param questionnaire its code
 * @param participation of each group, also of those that are not shown by themselves
 * @param results one entry for each group that is shown, or for several groups that are shown as one
 * @param self the subject's own answers; empty if the subject gave none
 */
public record FeedbackReport(
        String questionnaire, List<Participation> participation, List<GroupResult> results, List<Answer> self) {

    /** How many of a group were asked, and how many of them answered. */
    public record Participation(String group, int invited, int completed) {}

    /**
     * What some groups said.
     *
     * @param groups one code, or several that were merged
     */
    public record GroupResult(List<String> groups, int completed, List<Figure> ratings, List<Words> comments) {}

    /**
     * How a question was rated.
     *
     * @param answers how many rated it; null, as the mean is, where fewer did than the group's threshold
     * @param mean to one decimal place
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Figure(String question, Integer answers, BigDecimal mean) {}

    /**
     * What was written to a question.
     *
     * @param comments in the order of the alphabet, so their order tells nothing
     */
    public record Words(String question, @Personal List<String> comments) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }
    }
}

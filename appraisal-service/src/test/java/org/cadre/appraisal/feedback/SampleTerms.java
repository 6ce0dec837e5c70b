package org.cadre.appraisal.feedback;

import java.util.List;
import org.cadre.appraisal.feedback.answer.Answer;
import org.cadre.appraisal.feedback.answer.Sheet;
import org.cadre.appraisal.feedback.terms.FeedbackRules;
import org.cadre.appraisal.feedback.terms.FeedbackTerms;
import org.cadre.appraisal.feedback.terms.Question;
import org.cadre.appraisal.feedback.terms.QuestionKind;
import org.cadre.appraisal.feedback.terms.RaterGroup;
import org.cadre.appraisal.feedback.terms.Relation;

/** Terms with two ratings and a comment, four groups of three and guests, five in all. */
public final class SampleTerms {

    public static final FeedbackTerms TERMS = new FeedbackTerms(
            "SAMPLE",
            "A sample",
            List.of(
                    new Question("LISTENS", "Listens", QuestionKind.RATING),
                    new Question("DECIDES", "Decides", QuestionKind.RATING),
                    new Question("KEEP_DOING", "What to keep?", QuestionKind.COMMENT)),
            List.of(
                    group("LINE_MANAGER", Relation.MANAGES_SUBJECT),
                    group("PEERS", Relation.COLLEAGUE),
                    group("DIRECT_REPORTS", Relation.REPORTS_TO_SUBJECT),
                    group("OTHERS", Relation.ANYBODY),
                    group("GUESTS", Relation.LINK)),
            new FeedbackRules(5, 12, 40, 60, 7, 1, 5));

    private SampleTerms() {}

    private static RaterGroup group(String code, Relation relation) {
        return new RaterGroup(code, code, relation, 3);
    }

    public static Sheet sheet(String group, int rating, String comment) {
        return new Sheet(group, List.of(new Answer("LISTENS", rating, null), new Answer("KEEP_DOING", null, comment)));
    }
}

package org.cadre.appraisal.feedback.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cadre.appraisal.feedback.terms.FeedbackTerms;
import org.cadre.appraisal.feedback.terms.Question;
import org.cadre.appraisal.feedback.terms.QuestionKind;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;

/**
 * What one rater said, with the group and nothing else of the rater. The answers stand in the order of their questions'
 * codes, so that the order in which they were sent tells nothing.
 */
public record Sheet(String group, List<Answer> answers) {

    private static final String CODE = "answers-invalid";

    public Sheet {
        answers =
                answers.stream().sorted(Comparator.comparing(Answer::question)).toList();
    }

    /** A question may be left out by a rater who cannot say; a sheet without any rating is none. */
    public static Sheet filled(FeedbackTerms terms, String group, List<Answer> answers) {
        var errors = new ArrayList<Violation>();
        var seen = new HashSet<String>();
        for (var place = 0; place < answers.size(); place++) {
            var answer = answers.get(place);
            var field = "answers/%d".formatted(place);
            problemWith(answer, terms).ifPresent(detail -> errors.add(Violation.ofField(field, CODE, detail)));
            if (!seen.add(answer.question())) {
                errors.add(Violation.ofField(field, CODE, "Each question is answered once"));
            }
        }
        if (answers.stream().map(Answer::rating).allMatch(Objects::isNull)) {
            errors.add(Violation.ofField("answers", CODE, "At least one question takes a rating"));
        }
        if (!errors.isEmpty()) {
            throw DomainException.invalid(CODE, "The answers do not fit the questionnaire; see errors", errors);
        }
        return new Sheet(group, answers);
    }

    private static Optional<String> problemWith(Answer answer, FeedbackTerms terms) {
        return terms.question(answer.question())
                .map(question -> problemWith(answer, question, terms))
                .orElseGet(() -> Optional.of("The questions are %s"
                        .formatted(
                                terms.questions().stream().map(Question::code).toList())));
    }

    private static Optional<String> problemWith(Answer answer, Question question, FeedbackTerms terms) {
        if (question.kind() == QuestionKind.COMMENT) {
            return answer.comment() != null && answer.rating() == null
                    ? Optional.empty()
                    : Optional.of("This question takes a comment and no rating");
        }
        var rated = answer.rating() != null && terms.hasRating(answer.rating()) && answer.comment() == null;
        return rated
                ? Optional.empty()
                : Optional.of("This question takes a rating from %d to %d and no comment"
                        .formatted(terms.rules().lowestRating(), terms.rules().highestRating()));
    }
}

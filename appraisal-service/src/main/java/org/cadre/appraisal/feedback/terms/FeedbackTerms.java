package org.cadre.appraisal.feedback.terms;

import java.util.List;
import java.util.Optional;

/**
 * Everything by which one run is answered and reported.
 *
 * @param questionnaire its code
 */
public record FeedbackTerms(
        String questionnaire, String name, List<Question> questions, List<RaterGroup> groups, FeedbackRules rules) {

    public FeedbackTerms {
        questions = List.copyOf(questions);
        groups = List.copyOf(groups);
    }

    public Optional<Question> question(String code) {
        return questions.stream()
                .filter(question -> question.code().equals(code))
                .findFirst();
    }

    /** For a group that raters were put into. */
    public RaterGroup group(String code) {
        return groups.stream()
                .filter(group -> group.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("These terms have no group " + code));
    }

    public boolean hasRating(int rating) {
        return rating >= rules.lowestRating() && rating <= rules.highestRating();
    }
}

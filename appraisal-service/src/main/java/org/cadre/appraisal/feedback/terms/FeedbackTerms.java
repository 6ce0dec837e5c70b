package org.cadre.appraisal.feedback.terms;

import java.util.Comparator;
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

    /**
     * With fewer completed answers a group is not shown by itself. A group that ended between nomination and opening is none
     * of these terms; it is held to the strictest of them.
     */
    public int leastCompleted(String group) {
        return groups.stream()
                .filter(known -> known.code().equals(group))
                .findFirst()
                .or(() -> groups.stream().max(Comparator.comparingInt(RaterGroup::leastCompleted)))
                .map(RaterGroup::leastCompleted)
                .orElse(rules.leastInAll());
    }

    public boolean hasRating(int rating) {
        return rating >= rules.lowestRating() && rating <= rules.highestRating();
    }
}

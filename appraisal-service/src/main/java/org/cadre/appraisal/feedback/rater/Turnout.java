package org.cadre.appraisal.feedback.rater;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cadre.appraisal.feedback.terms.FeedbackRules;
import org.cadre.appraisal.feedback.terms.RaterGroup;
import org.cadre.kit.problem.DomainException;

/** How many were asked and how many answered. The subject's own answers are not counted. */
public record Turnout(List<Rater> raters) {

    public Turnout {
        raters = raters.stream()
                .filter(rater -> !rater.group().equals(RaterGroup.SELF))
                .toList();
    }

    public Map<String, Integer> invited() {
        return count(rater -> true);
    }

    public Map<String, Integer> answered() {
        return count(Rater::answered);
    }

    /** A list that could make no report is refused. */
    public void requireEnough(FeedbackRules rules) {
        var least = rules.leastInAll();
        if (mostTogether() < least) {
            throw DomainException.conflict(
                    "raters-too-few",
                    "Fewer than %d answers make no report, and those of guests are counted by themselves; %d are asked"
                            .formatted(least, mostTogether()));
        }
    }

    /** How many could make a report together: guests are counted by themselves, and so is everybody else. */
    private int mostTogether() {
        var guests =
                (int) raters.stream().filter(rater -> rater.guest() != null).count();
        return Math.max(guests, raters.size() - guests);
    }

    public boolean isComplete() {
        return outstanding().isEmpty();
    }

    /** Who is still to answer, without what anybody said. */
    public List<Rater> outstanding() {
        return raters.stream()
                .filter(rater -> !rater.answered() && !rater.isForgotten())
                .toList();
    }

    private Map<String, Integer> count(Predicate<Rater> counted) {
        return raters.stream()
                .collect(Collectors.groupingBy(
                        Rater::group, TreeMap::new, Collectors.summingInt(rater -> counted.test(rater) ? 1 : 0)));
    }
}

package org.cadre.appraisal.standard;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The ratings that may be given, lowest first. Numbers are kept; labels may be renamed from one year to the next. */
public record RatingScale(List<Step> steps) {

    /**
     * One rating.
     *
     * @param counted false for what says that there was nothing to rate: no mean, distribution or threshold includes it
     */
    public record Step(int rating, String label, boolean counted) {

        public Step(int rating, String label) {
            this(rating, label, true);
        }
    }

    public RatingScale {
        steps = List.copyOf(steps);
    }

    public boolean has(int rating) {
        return steps.stream().anyMatch(step -> step.rating() == rating);
    }

    /** What a rating of this scale is called; empty for one that is not on it. */
    public String label(int rating) {
        return steps.stream()
                .filter(step -> step.rating() == rating)
                .map(Step::label)
                .findFirst()
                .orElse("");
    }

    /** Whether a rating says how good something was. */
    public boolean counts(int rating) {
        return steps.stream().anyMatch(step -> step.rating() == rating && step.counted());
    }

    /** The steps that say that there was nothing to rate. */
    public Set<Integer> uncounted() {
        return steps.stream().filter(step -> !step.counted()).map(Step::rating).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String toString() {
        return steps.stream().map(step -> Integer.toString(step.rating())).collect(Collectors.joining(", "));
    }
}

package org.cadre.appraisal.fairness;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How often each rating was given.
 *
 * @param counts of the ratings that say how good something was
 * @param uncounted of those that say that there was nothing to rate; no figure is made of them
 */
record Ratings(Map<Integer, Long> counts, Map<Integer, Long> uncounted) {

    Ratings {
        counts = Map.copyOf(counts);
        uncounted = Map.copyOf(uncounted);
    }

    Ratings(Map<Integer, Long> counts) {
        this(counts, Map.of());
    }

    /** @param uncounted the steps of the year's scale that do not count */
    static Ratings of(Map<Integer, Long> given, Set<Integer> uncounted) {
        var parts = given.entrySet().stream()
                .collect(Collectors.partitioningBy(
                        rating -> uncounted.contains(rating.getKey()),
                        Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        return new Ratings(parts.get(false), parts.get(true));
    }

    /** How many say how good something was. */
    long number() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Of at least one rating. */
    double mean() {
        return counts.entrySet().stream()
                        .mapToDouble(rating -> (double) rating.getKey() * rating.getValue())
                        .sum()
                / number();
    }

    /** The standard deviation of the ratings themselves, not of a sample of them. */
    double deviation() {
        var mean = mean();
        var squares = counts.entrySet().stream()
                .mapToDouble(rating -> Math.pow(rating.getKey() - mean, 2) * rating.getValue())
                .sum();
        return Math.sqrt(squares / number());
    }

    /** By how many standard errors the mean of these lies above that of all; zero where all ratings are the same. */
    double standardErrorsAbove(Ratings all) {
        var deviation = all.deviation();
        return deviation == 0 ? 0 : (mean() - all.mean()) / (deviation / Math.sqrt((double) number()));
    }
}

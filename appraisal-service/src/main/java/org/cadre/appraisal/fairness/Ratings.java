package org.cadre.appraisal.fairness;

import java.util.Map;

/** How often each rating was given. */
record Ratings(Map<Integer, Long> counts) {

    Ratings {
        counts = Map.copyOf(counts);
    }

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

package org.cadre.appraisal.fairness;

import java.util.Optional;

/**
 * From when on figures about ratings may be shown, and when they are worth a look.
 *
 * @param fewestRatings fewer are not shown
 * @param hiddenUpTo a count up to this one, and not zero, is shown as a star
 * @param roundedTo other counts are rounded to a multiple of it
 * @param flaggedAt by how many standard errors the mean of an appraiser lies away from that of the organisation
 */
record FairnessRules(int fewestRatings, int hiddenUpTo, int roundedTo, double flaggedAt) {

    boolean mayShow(long ratings) {
        return ratings >= fewestRatings;
    }

    /** A count as it may leave the service. */
    String shown(long count) {
        return rounded(count).map(String::valueOf).orElse("*");
    }

    /** The same as a number; empty where it is a star. */
    Optional<Long> rounded(long count) {
        return count > 0 && count <= hiddenUpTo
                ? Optional.empty()
                : Optional.of(Math.round((double) count / roundedTo) * roundedTo);
    }
}

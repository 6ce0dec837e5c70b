package org.cadre.appraisal.fairness;

import java.util.Map;

/**
 * How often each rating was given, as far as it may be told.
 *
 * @param number how many ratings, rounded; {@code *} for a small number
 * @param withheld whether there are too few to show more
 * @param counts by rating, rounded; {@code *} for a small number. Empty where withheld
 */
public record ShownCounts(String number, boolean withheld, Map<Integer, String> counts) {

    public ShownCounts {
        counts = Map.copyOf(counts);
    }
}

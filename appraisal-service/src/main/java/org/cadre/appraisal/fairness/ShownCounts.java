package org.cadre.appraisal.fairness;

import java.util.Map;

/**
 * How often each value is there, as far as it may be told.
 *
 * @param number how many there are, rounded; {@code *} for a small number
 * @param withheld whether there are too few to show more
 * @param counts by value, rounded; {@code *} for a small number. Empty where withheld
 */
public record ShownCounts<T>(String number, boolean withheld, Map<T, String> counts) {

    public ShownCounts {
        counts = Map.copyOf(counts);
    }
}

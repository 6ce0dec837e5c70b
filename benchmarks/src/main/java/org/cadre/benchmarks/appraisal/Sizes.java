package org.cadre.benchmarks.appraisal;

/**
 * How many appraisals there are.
 *
 * @param small at first
 * @param large afterwards
 * @param cycle people of the employer that opens a cycle
 */
public record Sizes(int small, int large, int cycle) {

    public Sizes {
        if (small < 3 || large <= small || cycle < 2) {
            throw new IllegalArgumentException(
                    "There are more appraisals in the end than at first, and people to appraise");
        }
    }
}

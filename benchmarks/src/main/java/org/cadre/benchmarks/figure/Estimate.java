package org.cadre.benchmarks.figure;

/**
 * A value with the interval it lies in.
 *
 * @param low lower end of the 95 % interval, or of the range where {@code method} says so
 * @param method how the interval came about
 */
public record Estimate(double value, double low, double high, String method) {

    /** A value without an interval, such as a sum. */
    public static Estimate single(double value) {
        return new Estimate(value, value, value, "one value");
    }

    public boolean hasInterval() {
        return low < high;
    }
}

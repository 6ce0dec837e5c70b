package org.cadre.workforce.forecast.stock;

/**
 * Sums in one fixed order: four running sums side by side, so that a processor need not wait for each addition, put
 * together in the same way whoever computes them. The same numbers therefore have the same sum, to the last bit.
 */
final class Sums {

    private Sums() {}

    static double of(double[] values) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int at = 0;
        for (; at + 3 < values.length; at += 4) {
            first += values[at];
            second += values[at + 1];
            third += values[at + 2];
            fourth += values[at + 3];
        }
        for (; at < values.length; at++) {
            first += values[at];
        }
        return (first + second) + (third + fourth);
    }

    /** Of the products, place by place. */
    static double ofProducts(double[] values, double[] weights) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int at = 0;
        for (; at + 3 < values.length; at += 4) {
            first += values[at] * weights[at];
            second += values[at + 1] * weights[at + 1];
            third += values[at + 2] * weights[at + 2];
            fourth += values[at + 3] * weights[at + 3];
        }
        for (; at < values.length; at++) {
            first += values[at] * weights[at];
        }
        return (first + second) + (third + fourth);
    }

    /** Of the products of three, place by place. */
    static double ofProducts(double[] values, double[] weights, double[] shares) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int at = 0;
        for (; at + 3 < values.length; at += 4) {
            first += values[at] * weights[at] * shares[at];
            second += values[at + 1] * weights[at + 1] * shares[at + 1];
            third += values[at + 2] * weights[at + 2] * shares[at + 2];
            fourth += values[at + 3] * weights[at + 3] * shares[at + 3];
        }
        for (; at < values.length; at++) {
            first += values[at] * weights[at] * shares[at];
        }
        return (first + second) + (third + fourth);
    }

    /** The same where all values before one place and from another on are nought. */
    static double ofProducts(double[] values, double[] weights, double[] shares, int from, int to) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int at = from & ~3;
        for (; at + 3 < values.length && at < to; at += 4) {
            first += values[at] * weights[at] * shares[at];
            second += values[at + 1] * weights[at + 1] * shares[at + 1];
            third += values[at + 2] * weights[at + 2] * shares[at + 2];
            fourth += values[at + 3] * weights[at + 3] * shares[at + 3];
        }
        for (; at < to; at++) {
            first += values[at] * weights[at] * shares[at];
        }
        return (first + second) + (third + fourth);
    }
}

package org.cadre.workforce.simulation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.cadre.workforce.quantity.Quantity;

/** A mean over replications, or over all people in them, and how well it is known. */
public record Estimate(double mean, double deviation, int replications) {

    public Estimate {
        Quantity.between("replications", 2, Integer.MAX_VALUE, replications);
        if (Double.isNaN(mean)) {
            throw new IllegalArgumentException("A day without anybody has no mean: take the ratio of sums");
        }
    }

    static Estimate of(double... values) {
        var mean = Arrays.stream(values).sum() / values.length;
        return new Estimate(mean, rootMeanSquare(Arrays.stream(values).map(value -> value - mean)), values.length);
    }

    /**
     * All sums by all numbers, so that a day counts with as many as it had, and one without anybody not at all. How well it
     * is known follows from how far each day's sum lies from what its number would bring (the delta method for a ratio).
     */
    static Optional<Estimate> ratio(double[] sums, double[] numbers) {
        var all = Arrays.stream(numbers).sum();
        if (all == 0) {
            return Optional.empty();
        }
        var ratio = Arrays.stream(sums).sum() / all;
        var differences = IntStream.range(0, sums.length).mapToDouble(day -> sums[day] - ratio * numbers[day]);
        var eachDay = all / numbers.length;
        return Optional.of(new Estimate(ratio, rootMeanSquare(differences) / eachDay, sums.length));
    }

    private static double rootMeanSquare(DoubleStream differences) {
        var all = differences.toArray();
        var squares =
                Arrays.stream(all).map(difference -> difference * difference).sum();
        return Math.sqrt(squares / Math.max(1, all.length - 1));
    }

    /** Half the width of the interval that holds the true mean in 95 of 100 studies. */
    public double halfWidth() {
        return student() * deviation / Math.sqrt(replications);
    }

    public double low() {
        return mean - halfWidth();
    }

    public double high() {
        return mean + halfWidth();
    }

    String inWords() {
        return String.format(Locale.UK, "%.1f (95 %% interval %.1f to %.1f)", mean, low(), high());
    }

    /** Student's 97.5 % point by its expansion about the normal one; good to 1 % from five replications on. */
    private double student() {
        var z = 1.959963985;
        var freedom = replications - 1.0;
        var first = (Math.pow(z, 3) + z) / 4;
        var second = (5 * Math.pow(z, 5) + 16 * Math.pow(z, 3) + 3 * z) / 96;
        var third = (3 * Math.pow(z, 7) + 19 * Math.pow(z, 5) + 17 * Math.pow(z, 3) - 15 * z) / 384;
        return z + (first + (second + third / freedom) / freedom) / freedom;
    }
}

package org.cadre.workforce.simulation;

import java.util.Arrays;
import java.util.Locale;
import org.cadre.workforce.quantity.Quantity;

/** A mean over replications and how well it is known. */
public record Estimate(double mean, double deviation, int replications) {

    public Estimate {
        Quantity.between("replications", 2, Integer.MAX_VALUE, replications);
    }

    static Estimate of(double... values) {
        var mean = Arrays.stream(values).sum() / values.length;
        var squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return new Estimate(mean, Math.sqrt(squares / Math.max(1, values.length - 1)), values.length);
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

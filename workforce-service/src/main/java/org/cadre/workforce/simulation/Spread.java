package org.cadre.workforce.simulation;

import java.util.Arrays;
import org.cadre.workforce.chance.Quantiles;

/** How the days of a study differ in one figure: all lie from the least to the most, and half between the quartiles. */
public record Spread(double least, double lowerQuartile, double median, double upperQuartile, double most) {

    static Spread of(double... values) {
        var quantiles = new Quantiles();
        Arrays.stream(values).forEach(quantiles::add);
        return new Spread(
                Arrays.stream(values).min().orElseThrow(),
                quantiles.at(0.25),
                quantiles.at(0.5),
                quantiles.at(0.75),
                Arrays.stream(values).max().orElseThrow());
    }
}

package org.cadre.local.sample;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Values with weights: a small distribution that can be read from either side. */
record Weighted<T>(List<T> values, List<Double> weights) {

    Weighted {
        values = List.copyOf(values);
        weights = List.copyOf(weights);
    }

    /** From {@code "value:weight value:weight"}. */
    static Weighted<String> parse(String text) {
        var pairs = Arrays.stream(text.split(", ", -1))
                .map(pair -> pair.split(":", -1))
                .toList();
        return new Weighted<>(
                pairs.stream().map(pair -> pair[0]).toList(),
                pairs.stream().map(pair -> Double.valueOf(pair[1])).toList());
    }

    /** The value below which {@code share} (0 to 1) of the whole lies. */
    T quantile(double share) {
        var rest = share * total();
        for (var i = 0; i < values.size(); i++) {
            rest -= weights.get(i);
            if (rest < 0) {
                return values.get(i);
            }
        }
        return values.getLast();
    }

    double mean(ToDoubleFunction<T> number) {
        var sum = 0.0;
        for (var i = 0; i < values.size(); i++) {
            sum += number.applyAsDouble(values.get(i)) * weights.get(i);
        }
        return sum / total();
    }

    private double total() {
        return weights.stream().mapToDouble(Double::doubleValue).sum();
    }
}

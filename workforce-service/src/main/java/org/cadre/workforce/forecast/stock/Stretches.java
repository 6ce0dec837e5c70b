package org.cadre.workforce.forecast.stock;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.cadre.workforce.forecast.rate.Risk;

/**
 * Neighbouring cells with the same hazards of all risks, as rates by groups of ages give them. What follows from hazards is
 * worked out once for each stretch and then written to its cells.
 */
final class Stretches {

    private final int[] ends;
    private final Map<Risk, double[]> byRisk = new EnumMap<>(Risk.class);
    private final Map<Risk, Double> most = new EnumMap<>(Risk.class);

    private Stretches(int[] ends, Map<Risk, double[]> perYear) {
        this.ends = ends;
        perYear.forEach((risk, hazards) -> {
            byRisk.put(
                    risk,
                    Arrays.stream(ends).mapToDouble(end -> hazards[end - 1]).toArray());
            most.put(risk, Arrays.stream(hazards).max().orElse(0));
        });
    }

    /** For the hazards of all risks, cell by cell. */
    static Stretches of(Map<Risk, double[]> perYear, int cells) {
        int[] ends = IntStream.rangeClosed(1, cells)
                .filter(end -> end == cells || perYear.values().stream().anyMatch(each -> each[end] != each[end - 1]))
                .toArray();
        return new Stretches(ends, perYear);
    }

    int count() {
        return ends.length;
    }

    /** The hazards of a risk, stretch by stretch. Not to be written to. */
    double[] of(Risk risk) {
        return byRisk.get(risk);
    }

    /** The highest hazard of a risk. */
    double most(Risk risk) {
        return most.get(risk);
    }

    /**
     * Writes to each cell what its stretch has: two rows of numbers, each of which begins with one for each stretch. From the
     * last, so that none is lost; in one loop, because stretches are short.
     */
    void spread(double[] numbers, double[] others) {
        int to = numbers.length;
        for (int at = ends.length - 1; at >= 0; at--) {
            int from = at == 0 ? 0 : ends[at - 1];
            double number = numbers[at];
            double other = others[at];
            for (int cell = from; cell < to; cell++) {
                numbers[cell] = number;
                others[cell] = other;
            }
            to = from;
        }
    }
}

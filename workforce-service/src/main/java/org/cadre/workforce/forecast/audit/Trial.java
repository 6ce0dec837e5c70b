package org.cadre.workforce.forecast.audit;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.cadre.workforce.forecast.rate.Risk;

/** One run: what happened to whole people in each step. */
public final class Trial {

    private final int[] heads;
    private final int[] joined;
    private final Map<Risk, int[]> left = new EnumMap<>(Risk.class);
    private final double[] fte;

    Trial(int steps) {
        heads = new int[steps];
        joined = new int[steps];
        for (var risk : Risk.values()) {
            left.put(risk, new int[steps]);
        }
        fte = new double[steps];
    }

    void close(int step, int people, double fullTimeEquivalents) {
        heads[step] += people;
        fte[step] += fullTimeEquivalents;
    }

    void joined(int step, int people) {
        joined[step] += people;
    }

    void befallen(Risk risk, int step, int people) {
        left.get(risk)[step] += people;
    }

    public int steps() {
        return heads.length;
    }

    /** Who is there at the end of a step. */
    public int heads(int step) {
        return heads[step];
    }

    public int joined(int step) {
        return joined[step];
    }

    /** Whom a risk befell; promotion leads to another band, all others lead out. */
    public int befallen(Risk risk, int step) {
        return left.get(risk)[step];
    }

    public int left(int step) {
        return Arrays.stream(Risk.values())
                .filter(risk -> risk != Risk.PROMOTE)
                .mapToInt(risk -> left.get(risk)[step])
                .sum();
    }

    /** Full-time equivalents in post at the end of a step. */
    public double fte(int step) {
        return fte[step];
    }
}

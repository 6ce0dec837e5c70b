package org.cadre.workforce.simulation;

import java.util.Arrays;
import org.cadre.workforce.chance.Draws;

/** Everybody who comes in a day, as columns: one index each, no objects. Prepared things are here too. */
final class People {

    final long[] streams;
    final double[] arrived;
    final double[] waitingSince;
    final byte[] urgency;
    /** Who stands behind somebody in the line both are in. */
    final int[] behind;

    private int size;

    People(int most) {
        streams = new long[most];
        arrived = new double[most];
        waitingSince = new double[most];
        urgency = new byte[most];
        behind = new int[most];
        Arrays.fill(behind, Line.NOBODY);
    }

    /** Answers the index of the first of them; the others follow. */
    int add(Source source, Arrivals arrivals) {
        var first = size;
        var stream = Draws.both(0, Draws.number(source.name()));
        for (int i = 0; i < arrivals.size(); i++) {
            streams[size] = Draws.both(stream, arrivals.number(i));
            arrived[size] = arrivals.time(i);
            urgency[size++] = (byte) source.urgency();
        }
        return first;
    }
}

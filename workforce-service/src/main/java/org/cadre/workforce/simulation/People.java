package org.cadre.workforce.simulation;

import java.util.Arrays;
import org.cadre.workforce.chance.Draws;

/** Everybody who comes in a day, as columns: one index each, no objects. Prepared things are here too. */
final class People {

    static final int NOWHERE = -1;

    final long[] streams;
    final double[] arrived;
    final double[] waitingSince;
    final byte[] urgency;
    /** Who stands before somebody, and who behind, in the line they are in. */
    final int[] ahead;

    final int[] behind;
    /** Who is served in the same batch, one after the other; the last has nobody. */
    final int[] companion;
    /** The desk at which somebody waits; nowhere else, and not while served. */
    final int[] waitsAt;

    private int size;

    People(int most) {
        streams = new long[most];
        arrived = new double[most];
        waitingSince = new double[most];
        urgency = new byte[most];
        ahead = new int[most];
        behind = new int[most];
        companion = new int[most];
        waitsAt = new int[most];
        Arrays.fill(companion, Line.NOBODY);
        Arrays.fill(waitsAt, NOWHERE);
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

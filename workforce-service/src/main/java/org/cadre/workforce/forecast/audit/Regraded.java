package org.cadre.workforce.forecast.audit;

import java.util.Arrays;
import org.cadre.workforce.chance.Draws;
import org.cadre.workforce.chance.Multinomial;
import org.cadre.workforce.forecast.stock.Regrading;

/** Whole people who go from one band to another. */
final class Regraded {

    private final Regrading regrading;
    private final int ages;
    private final double[] shares;
    private final int[] drawn;
    private int[] spare = {};

    Regraded(Regrading regrading, int ages) {
        this.regrading = regrading;
        this.ages = ages;
        shares = new double[regrading.bands()];
        drawn = new int[regrading.bands()];
    }

    void move(int[] people, long stream) {
        if (regrading.isNothing()) {
            return;
        }
        spare = spare.length == people.length ? spare : new int[people.length];
        Arrays.fill(spare, 0);
        for (int cell = 0; cell < people.length; cell++) {
            if (people[cell] > 0) {
                divide(people[cell], cell, Draws.both(stream, cell));
            }
        }
        System.arraycopy(spare, 0, people, 0, people.length);
    }

    private void divide(int people, int cell, long stream) {
        for (int to = 0; to < shares.length; to++) {
            shares[to] = regrading.share(cell / ages, to);
        }
        Multinomial.of(people, shares, stream, drawn);
        for (int to = 0; to < shares.length; to++) {
            spare[to * ages + cell % ages] += drawn[to];
        }
    }
}

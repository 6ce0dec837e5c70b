package org.cadre.workforce.forecast.audit;

import java.util.Arrays;
import org.cadre.workforce.chance.Binomial;
import org.cadre.workforce.chance.Draws;
import org.cadre.workforce.chance.Multinomial;
import org.cadre.workforce.forecast.rate.Risk;
import org.cadre.workforce.forecast.stock.Factors;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Shape;
import org.cadre.workforce.forecast.stock.Unit;

/**
 * The people of a unit, in whole numbers by cell, with the order of events of the projection. What happens in a cell
 * follows from the run, the step and the cell alone.
 */
final class Crowd {

    private static final Risk[] RISKS = Risk.values();
    private static final int PROMOTE = Arrays.asList(RISKS).indexOf(Risk.PROMOTE);

    /** Below 1 by more than its sums may be rounded, whatever the number of people. */
    private static final double NEARLY = 1 - 1e-6;

    private final Unit unit;
    private final Horizon horizon;
    private final Shape shape;
    private final Fates fates;
    private final Arrivals arrivals;
    private final int[] opening;
    private final int[] now;
    private final int[] next;
    private final int[] drawn = new int[RISKS.length];
    private final double[] weights = new double[RISKS.length];
    private final Regraded regraded;
    private final long[] places;
    private final double[] shares;
    private final int[] found;

    Crowd(Unit unit, Horizon horizon, Factors factors) {
        this.unit = unit;
        this.horizon = horizon;
        shape = unit.shape();
        fates = new Fates(unit, horizon, factors);
        arrivals = new Arrivals(unit, horizon, factors);
        opening = People.counted(unit);
        now = new int[shape.cells()];
        next = new int[shape.cells()];
        regraded = new Regraded(unit.flows().regrading(), shape.ages());
        places = Draws.places(shape.cells());
        shares = new double[shape.cells()];
        found = new int[shape.cells()];
    }

    void run(Draws draws, Trial trial) {
        System.arraycopy(opening, 0, now, 0, now.length);
        long own = draws.of(unit.organisation() + "/" + unit.group());
        for (int step = 0; step < horizon.steps(); step++) {
            long stream = Draws.both(own, step);
            System.arraycopy(now, 0, next, 0, now.length);
            exits(stream, step, trial);
            regraded.move(next, Draws.both(stream, -1));
            trial.joined(step, arrivals.join(next, step, Draws.both(stream, -2)));
            trial.close(
                    step,
                    People.count(next),
                    People.weighed(next, unit.worth().participation(step), fates.participation(step)));
            close(horizon.endsYear(step));
        }
    }

    /**
     * Most cells lose nobody in a step, which their number says at once: it decides by inversion, and nobody goes where it
     * is not above {@code 1 - people * chance}, which is never more than the chance that nobody goes. That is asked of all
     * cells first, in loops without a branch; where it is close it is left to the drawing itself. No number is above 1, so who
     * is not there need not be asked for.
     */
    private void exits(long stream, int step, Trial trial) {
        double[] chances = fates.gone(step);
        Draws.uniform(stream, places, shares);
        for (int cell = 0; cell < now.length; cell++) {
            shares[cell] += now[cell] * chances[cell];
        }
        int many = fates.areLikely(step) ? likely(chances) : near();
        for (int at = 0; at < many; at++) {
            int cell = found[at];
            exits(Binomial.of(now[cell], chances[cell], stream, cell), cell, stream, step, trial);
        }
    }

    /** Finds the cells that somebody may leave, and answers how many they are. */
    private int near() {
        int many = 0;
        for (int cell = 0; cell < shares.length; cell++) {
            if (shares[cell] > NEARLY) {
                found[many++] = cell;
            }
        }
        return many;
    }

    /** The same where somebody is likelier to go than to stay, whose number is turned round. */
    private int likely(double... chances) {
        int many = 0;
        for (int cell = 0; cell < shares.length; cell++) {
            if (shares[cell] > NEARLY || chances[cell] > .5) {
                found[many++] = cell;
            }
        }
        return many;
    }

    private void exits(int gone, int cell, long stream, int step, Trial trial) {
        if (gone > 0) {
            next[cell] -= gone;
            part(gone, cell, step, Draws.both(stream, cell + (long) now.length), trial);
        }
    }

    private void part(int gone, int cell, int step, long stream, Trial trial) {
        fates.weights(step, cell, weights);
        Multinomial.of(gone, weights, stream, drawn);
        for (int at = 0; at < RISKS.length; at++) {
            if (drawn[at] > 0) {
                trial.befallen(RISKS[at], step, drawn[at]);
            }
        }
        if (drawn[PROMOTE] > 0) {
            next[cell + shape.ages()] += drawn[PROMOTE];
        }
    }

    private void close(boolean endsYear) {
        if (endsYear) {
            People.older(next, now, shape.ages());
        } else {
            System.arraycopy(next, 0, now, 0, now.length);
        }
    }
}

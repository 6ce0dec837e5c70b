package org.cadre.workforce.forecast.stock;

import java.util.Arrays;
import org.cadre.workforce.forecast.rate.Risk;

/** What may happen to one person of each cell within a step. The arrays are written once for each change of hazards. */
public final class Chances {

    private final double[] hazard;
    private final double[] exposed;
    private final double[] stay;
    private final double[] promote;
    private Stretches narrow;

    Chances(Shape shape) {
        hazard = new double[shape.cells()];
        exposed = new double[shape.cells()];
        stay = new double[shape.cells()];
        promote = new double[shape.cells()];
    }

    /** Those of a step of a unit, in a step of so many years. */
    public static Chances of(Unit unit, Factors factors, int step, double years) {
        var chances = new Chances(unit.shape());
        chances.set(unit.flows().hazardsOf(step), factors, step, years);
        return chances;
    }

    /** Those of a step of so many years. */
    void set(Hazards hazards, Factors factors, int step, double years) {
        var stretches = hazards.stretches();
        int count = stretches.count();
        double most = add(stretches, factors, step, years);
        Exposure.shares(hazard, count, most, exposed);
        double factor = years * factors.at(Aim.PROMOTE, step);
        double[] promotions = stretches.of(Risk.PROMOTE);
        for (int at = 0; at < count; at++) {
            stay[at] = Math.max(0, 1 - hazard[at] * exposed[at]);
            promote[at] = factor * promotions[at] * exposed[at];
        }
        stretches.spread(stay, promote);
        narrow = stretches;
    }

    /** Hazards and what is exposed to them cell by cell, which a walk does not ask for. */
    private void widen() {
        if (narrow != null) {
            narrow.spread(hazard, exposed);
            narrow = null;
        }
    }

    /** Writes the hazards of the stretches, and says than what none of them is higher. */
    private double add(Stretches stretches, Factors factors, int step, double years) {
        double[] leaves = stretches.of(Risk.LEAVE);
        double[] retires = stretches.of(Risk.RETIRE);
        double[] dies = stretches.of(Risk.DIE);
        double[] promotions = stretches.of(Risk.PROMOTE);
        double[] moves = stretches.of(Risk.MOVE);
        double leave = years * factors.at(Aim.LEAVE, step);
        double retire = years * factors.at(Aim.RETIRE, step);
        double die = years * factors.at(Aim.DIE, step);
        double promoting = years * factors.at(Aim.PROMOTE, step);
        double move = years * factors.at(Aim.MOVE, step);
        for (int at = 0; at < leaves.length; at++) {
            hazard[at] = leave * leaves[at]
                    + retire * retires[at]
                    + die * dies[at]
                    + promoting * promotions[at]
                    + move * moves[at];
        }
        return leave * stretches.most(Risk.LEAVE)
                + retire * stretches.most(Risk.RETIRE)
                + die * stretches.most(Risk.DIE)
                + promoting * stretches.most(Risk.PROMOTE)
                + move * stretches.most(Risk.MOVE);
    }

    /**
     * Writes who is there after exits and promotions of a stock. What comes from the band below is moved to its place
     * first, because a compiler works at several cells at once only where all arrays are read and written at the same one.
     *
     * @param spare to be written to
     */
    void forward(double[] before, double[] after, double[] spare, int ages) {
        for (int cell = 0; cell < stay.length; cell++) {
            spare[cell] = before[cell] * promote[cell];
        }
        Arrays.fill(after, 0, ages, 0);
        System.arraycopy(spare, 0, after, ages, stay.length - ages);
        for (int cell = 0; cell < stay.length; cell++) {
            after[cell] += before[cell] * stay[cell];
        }
    }

    /** Writes what a person of each cell is worth before exits and promotions, for what they are worth after them. */
    void backward(double[] after, double[] before, int ages) {
        int top = stay.length - ages;
        System.arraycopy(after, ages, before, 0, top);
        Arrays.fill(before, top, stay.length, 0);
        for (int cell = 0; cell < stay.length; cell++) {
            before[cell] = stay[cell] * after[cell] + promote[cell] * before[cell];
        }
    }

    /** The same for two at once, such as what a person is worth and the square of it, which share what is read here. */
    void backward(double[] after, double[] before, double[] otherAfter, double[] otherBefore, int ages) {
        int top = stay.length - ages;
        System.arraycopy(after, ages, before, 0, top);
        System.arraycopy(otherAfter, ages, otherBefore, 0, top);
        Arrays.fill(before, top, stay.length, 0);
        Arrays.fill(otherBefore, top, stay.length, 0);
        for (int cell = 0; cell < stay.length; cell++) {
            before[cell] = stay[cell] * after[cell] + promote[cell] * before[cell];
            otherBefore[cell] = stay[cell] * otherAfter[cell] + promote[cell] * otherBefore[cell];
        }
    }

    /** Of a stock, how many a risk befalls in a step of so many years whose hazards have this factor. */
    double befallen(double[] stock, double[] hazards, double factor, double years) {
        widen();
        return factor * years * Sums.ofProducts(stock, hazards, exposed);
    }

    public double stay(int cell) {
        return stay[cell];
    }

    /** The chance to leave or to be promoted away. */
    public double gone(int cell) {
        widen();
        return Math.min(1, hazard[cell] * exposed[cell]);
    }
}

package org.cadre.workforce.forecast.kernel;

import org.cadre.kit.problem.DomainException;

/** Full-time equivalents of each group and trust at the end of each step of one run. */
public final class Outcome {

    /** Rows of trusts are padded to this many, so that a kernel may write whole blocks of them. */
    static final int BLOCK = 32;

    private final Grid grid;
    private final int row;
    private final double[] fte;

    public Outcome(Grid grid) {
        this.grid = grid;
        row = Math.ceilDiv(grid.trusts(), BLOCK) * BLOCK;
        fte = new double[grid.groups() * grid.steps() * row];
    }

    int place(int group, int step, int trust) {
        return (group * grid.steps() + step) * row + trust;
    }

    /** To be written to at {@link #place}. */
    double[] values() {
        return fte;
    }

    public double at(int group, int step, int trust) {
        return fte[place(group, step, trust)];
    }

    /** Of all groups and trusts. */
    public double national(int step) {
        double sum = 0;
        for (int group = 0; group < grid.groups(); group++) {
            for (int trust = 0; trust < grid.trusts(); trust++) {
                sum += at(group, step, trust);
            }
        }
        return sum;
    }

    /** The largest difference of any number to that of another outcome, as a share of it. */
    public double farthest(Outcome other) {
        if (!grid.equals(other.grid)) {
            throw DomainException.invalid(
                    "not-comparable",
                    "Outcomes that are compared have one grid, not %s and %s.".formatted(grid, other.grid));
        }
        double farthest = 0;
        for (int at = 0; at < fte.length; at++) {
            if (fte[at] != other.fte[at]) {
                farthest = Math.max(farthest, Math.abs(fte[at] - other.fte[at]) / Math.abs(other.fte[at]));
            }
        }
        return farthest;
    }
}

package org.cadre.workforce.forecast.kernel;

import java.util.Arrays;

/**
 * Trusts side by side: the same cell of {@value #LANES} of them is a row of memory, so that all of them take the same
 * rates and a compiler works at several at once. It does so only where it sees that what is read was not just written:
 * all arrays have the same rows, every index is a row and a place in it, and those who come from the band below are moved
 * to their row first. Cells are done from the last to the first, in place, because each asks those before it.
 */
final class PlainLanes implements Kernel {

    private static final int LANES = Outcome.BLOCK;

    private final Grid grid;
    private final double[] stock;
    private final double[] below;
    private final double[] joiners;
    private final double[] sums;

    /** Rows begin with one of nobody, below the first cell, and end with one of nothing, above the last. */
    PlainLanes(Grid grid) {
        this.grid = grid;
        int size = (grid.cells() + 2) * LANES;
        stock = new double[size];
        below = new double[size];
        joiners = new double[size];
        sums = new double[size];
    }

    private static int row(int cell) {
        return (cell + 1) * LANES;
    }

    @Override
    public String name() {
        return "plain lanes";
    }

    @Override
    public void run(Nation nation, int run, Outcome outcome) {
        for (int group = 0; group < grid.groups(); group++) {
            var rates = nation.rates(run, group);
            for (int first = 0; first < grid.trusts(); first += LANES) {
                open(nation, rates, group, first);
                for (int step = 0; step < grid.steps(); step++) {
                    step(rates);
                    System.arraycopy(sums, row(0), outcome.values(), outcome.place(group, step, first), LANES);
                }
            }
        }
    }

    private void open(Nation nation, Rates rates, int group, int first) {
        Arrays.fill(stock, 0);
        Arrays.fill(joiners, 0);
        int trusts = Math.min(LANES, grid.trusts() - first);
        for (int cell = 0; cell < grid.cells(); cell++) {
            for (int lane = 0; lane < trusts; lane++) {
                stock[row(cell) + lane] = nation.heads(first + lane, group, cell);
                joiners[row(cell) + lane] = rates.joining[cell] * nation.size(first + lane);
            }
        }
    }

    private void step(Rates rates) {
        int moved = grid.cells() - grid.ages();
        System.arraycopy(stock, row(0), below, row(grid.ages()), moved * LANES);
        for (int cell = grid.cells() - 1; cell >= 0; cell--) {
            carry(row(cell), rates.stay[cell], rates.older[cell], rates.promoted[cell], rates.fte[cell]);
        }
    }

    private void carry(int row, double stay, double older, double promoted, double fte) {
        for (int at = row; at < row + LANES; at++) {
            double heads = stay * stock[at] + older * stock[at - LANES] + promoted * below[at] + joiners[at];
            stock[at] = heads;
            sums[at] = sums[at + LANES] + fte * heads;
        }
    }
}

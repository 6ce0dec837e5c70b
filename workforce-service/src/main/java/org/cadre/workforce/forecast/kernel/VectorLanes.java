package org.cadre.workforce.forecast.kernel;

import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Trusts side by side in two vectors of the processor, eight trusts each where it has the widest, so that both share what
 * is read of the rates. In place, from the last cell to the first: each asks those before it, and the row below is kept
 * for the next cell. A multiplication and the addition after it are rounded once, so the last digits differ from those of
 * the other kernels. Loaded by {@link Kernels} only where the module is.
 */
final class VectorLanes implements Kernel {

    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int HALF = SPECIES.length();
    private static final int LANES = 2 * HALF;

    private final Grid grid;
    private final double[] stock;
    private final double[] sizes = new double[LANES];
    private final int front;

    /** Rows begin with a band of nobody, so that the lowest band has one below. */
    VectorLanes(Grid grid) {
        this.grid = grid;
        front = grid.ages() * LANES;
        stock = new double[front + grid.cells() * LANES];
    }

    @Override
    public String name() {
        return "vector lanes";
    }

    @Override
    public void run(Nation nation, int run, Outcome outcome) {
        for (int group = 0; group < grid.groups(); group++) {
            var rates = nation.rates(run, group);
            for (int first = 0; first < grid.trusts(); first += LANES) {
                open(nation, group, first);
                for (int step = 0; step < grid.steps(); step++) {
                    step(rates, outcome.values(), outcome.place(group, step, first));
                }
            }
        }
    }

    private void open(Nation nation, int group, int first) {
        Arrays.fill(stock, 0);
        Arrays.fill(sizes, 0);
        int trusts = Math.min(LANES, grid.trusts() - first);
        for (int lane = 0; lane < trusts; lane++) {
            sizes[lane] = nation.size(first + lane);
            for (int cell = 0; cell < grid.cells(); cell++) {
                stock[front + cell * LANES + lane] = nation.heads(first + lane, group, cell);
            }
        }
    }

    private void step(Rates rates, double[] written, int place) {
        double[] cells = stock;
        int band = front;
        var size = DoubleVector.fromArray(SPECIES, sizes, 0);
        var otherSize = DoubleVector.fromArray(SPECIES, sizes, HALF);
        var sum = DoubleVector.zero(SPECIES);
        var otherSum = DoubleVector.zero(SPECIES);
        int at = cells.length - LANES;
        var here = DoubleVector.fromArray(SPECIES, cells, at);
        var otherHere = DoubleVector.fromArray(SPECIES, cells, at + HALF);
        for (int cell = rates.stay.length - 1; cell >= 0; cell--) {
            var younger = DoubleVector.fromArray(SPECIES, cells, at - LANES);
            var otherYounger = DoubleVector.fromArray(SPECIES, cells, at - LANES + HALF);
            var joining = DoubleVector.broadcast(SPECIES, rates.joining[cell]);
            var promoted = DoubleVector.broadcast(SPECIES, rates.promoted[cell]);
            var older = DoubleVector.broadcast(SPECIES, rates.older[cell]);
            var stay = DoubleVector.broadcast(SPECIES, rates.stay[cell]);
            var fte = DoubleVector.broadcast(SPECIES, rates.fte[cell]);
            var heads = DoubleVector.fromArray(SPECIES, cells, at - band).fma(promoted, size.mul(joining));
            var otherHeads =
                    DoubleVector.fromArray(SPECIES, cells, at - band + HALF).fma(promoted, otherSize.mul(joining));
            heads = here.fma(stay, younger.fma(older, heads));
            otherHeads = otherHere.fma(stay, otherYounger.fma(older, otherHeads));
            heads.intoArray(cells, at);
            otherHeads.intoArray(cells, at + HALF);
            sum = heads.fma(fte, sum);
            otherSum = otherHeads.fma(fte, otherSum);
            here = younger;
            otherHere = otherYounger;
            at -= LANES;
        }
        sum.intoArray(written, place);
        otherSum.intoArray(written, place + HALF);
    }
}

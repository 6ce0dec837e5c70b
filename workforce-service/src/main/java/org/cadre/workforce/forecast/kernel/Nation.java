package org.cadre.workforce.forecast.kernel;

import org.cadre.workforce.chance.Draws;

/** A made-up nation, the same for all kernels: six people a cell on average, and rates that differ from run to run. */
public final class Nation {

    private static final int OPENING = -1;
    private static final double MOST_HEADS = 12.6;

    private final Grid grid;
    private final long seed;
    private final double[] heads;
    private final double[] sizes;

    private Nation(Grid grid, long seed) {
        this.grid = grid;
        this.seed = seed;
        heads = new double[grid.trusts() * grid.groups() * grid.cells()];
        sizes = new double[grid.trusts()];
    }

    /** The one of a seed. */
    public static Nation of(Grid grid, long seed) {
        var nation = new Nation(grid, seed);
        var draws = new Draws(seed, OPENING);
        long stream = draws.of("heads");
        for (int at = 0; at < nation.heads.length; at++) {
            nation.heads[at] = MOST_HEADS * Draws.uniform(stream, at);
        }
        long size = draws.of("sizes");
        for (int trust = 0; trust < nation.sizes.length; trust++) {
            nation.sizes[trust] = .5 + Draws.uniform(size, trust);
        }
        return nation;
    }

    public Grid grid() {
        return grid;
    }

    /** How many people a cell holds when the first step starts. */
    double heads(int trust, int group, int cell) {
        return heads[(trust * grid.groups() + group) * grid.cells() + cell];
    }

    /** By how much more people join a trust than one of size 1. */
    double size(int trust) {
        return sizes[trust];
    }

    /** What befalls a group in a run. */
    Rates rates(int run, int group) {
        return Rates.of(grid, new Draws(seed, run), group);
    }
}

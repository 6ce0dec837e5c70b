package org.cadre.benchmarks.engine.work;

import org.cadre.workforce.forecast.kernel.Grid;

/**
 * How much of each work is done.
 *
 * @param grid of the kernels
 * @param turn runs of a kernel in each round, where kernels are compared
 * @param all runs of a kernel and of the national study that are measured as a whole
 * @param trusts of the national study, each with nine groups
 * @param years it looks ahead
 * @param ages single years of age of its cells
 * @param audits runs of the exact audit of one trust
 * @param months it looks ahead
 * @param days replications of the vaccination centre
 * @param warmUps rounds before the first that counts, so that the code is compiled
 */
public record Scale(
        Grid grid, int turn, int all, int trusts, int years, int ages, int audits, int months, int days, int warmUps) {

    /** As the specification has it. */
    static final Scale FULL = new Scale(Grid.england(), 24, 1_000, 220, 15, 55, 1_000, 180, 200, 2);

    /** To see that it works. What it measures says nothing. */
    static final Scale SMALL = new Scale(new Grid(18, 2, 3, 4, 12), 2, 20, 4, 2, 12, 4, 12, 4, 1);

    public static Scale of(boolean small) {
        return small ? SMALL : FULL;
    }
}

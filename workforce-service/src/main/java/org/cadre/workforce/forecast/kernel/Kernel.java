package org.cadre.workforce.forecast.kernel;

/**
 * Carries a nation through the steps of one run. In each step, of each cell: those who stay, those who come from the age
 * below and from the band below, those who join, and the sum of full-time equivalents. It keeps memory between runs: one
 * thread at a time may use it.
 */
public interface Kernel {

    /** As tables call it. */
    String name();

    /** Writes what one run comes to. The nation and the outcome must have the grid of the kernel. */
    void run(Nation nation, int run, Outcome outcome);
}

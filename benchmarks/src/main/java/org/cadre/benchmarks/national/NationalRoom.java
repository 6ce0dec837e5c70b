package org.cadre.benchmarks.national;

import java.util.Map;

/**
 * What an operator makes room in for a national run, and the run.
 *
 * @param run in words
 * @param heap of the process that computes it
 * @param memory that a run may hold
 * @param work in cells times steps, years and draws
 * @param runs that are measured, after one that warms up
 */
record NationalRoom(String run, MadeUpEngland england, String heap, String memory, long work, int runs) {

    static final NationalRoom USUAL = new NationalRoom(
            "default run of all England", new MadeUpEngland(false), "-Xmx416m", "320M", 30_000_000_000L, 5);

    static final NationalRoom OWN_RATES = new NationalRoom(
            "the same, each trust with rates of its own",
            new MadeUpEngland(true),
            "-Xmx512m",
            "416M",
            80_000_000_000L,
            3);

    Map<String, String> settings() {
        return Map.of(
                "CADRE_WORKFORCE_PLANNING_MEMORY",
                memory,
                "CADRE_WORKFORCE_PLANNING_LARGEST_MEMORY",
                memory,
                "CADRE_WORKFORCE_PLANNING_LARGEST_WORK",
                Long.toString(work),
                "CADRE_WORKFORCE_PLANNING_REPORT",
                "5s");
    }
}

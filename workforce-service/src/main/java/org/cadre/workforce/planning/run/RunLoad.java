package org.cadre.workforce.planning.run;

import java.util.Optional;

/**
 * What a run asks of the process that computes it, of which a comparison with another one asks twice: only what is kept of the
 * draws is that of one.
 */
record RunLoad(RunMemory run, Optional<RunMemory> base) {

    static RunLoad of(RunSize size) {
        return new RunLoad(RunMemory.of(size), size.base().map(RunMemory::of));
    }

    /** With another number of draws the staff are the same. */
    RunLoad drawing(int draws) {
        return new RunLoad(run.drawing(draws), base.map(other -> other.drawing(draws)));
    }

    /** Which field of a request is to blame, of those that a run is asked for with: a comparison has but one. */
    String field(String ofARun) {
        return base.isPresent() ? "with" : ofARun;
    }

    /** Whose cells, steps and draws are counted, in words. */
    String whose() {
        return base.isPresent() ? " of both runs" : "";
    }

    RunSize size() {
        return run.size();
    }

    long bytes() {
        return carried() + workspace() + kept();
    }

    /** The staff, whom draws do not make more. */
    long carried() {
        return run.carried() + base.map(RunMemory::carried).orElse(0L);
    }

    /** Of one block of draws. */
    long workspace() {
        return run.workspace() + base.map(RunMemory::workspace).orElse(0L);
    }

    long kept() {
        return run.kept();
    }

    /** By the factors that the mode of the run names. */
    long work() {
        return work(run) + base.map(RunLoad::work).orElse(0L);
    }

    private static long work(RunMemory reckoned) {
        var size = reckoned.size();
        return size.question().drawing().work(size, reckoned.staff());
    }
}

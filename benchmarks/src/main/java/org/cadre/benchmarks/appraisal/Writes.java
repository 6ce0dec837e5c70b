package org.cadre.benchmarks.appraisal;

import java.time.Duration;
import org.cadre.benchmarks.Bench;
import org.cadre.benchmarks.load.HttpLoad;
import org.cadre.benchmarks.load.HttpResult;

/** People write talks down, each about an appraisal of their own. */
final class Writes {

    /** Requests a second, in the open model. */
    static final double RATE = 10;

    private final Bench bench;
    private final Callers writers;
    private final String talk;

    Writes(Bench bench, People people, Filling filling) {
        this.bench = bench;
        this.writers = people.writers();
        this.talk = """
                {"heldOn": "%s", "note": "What the two said about the aims of the year, and what they will do next"}
                """.formatted(filling.today());
    }

    int writers() {
        return writers.size();
    }

    HttpResult run(Duration time) {
        writers.renewIfNeeded();
        return new HttpLoad(writers.changing(bench.suite().gateway(), () -> talk, bench::uuid)).open(RATE, time);
    }
}

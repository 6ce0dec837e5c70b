package org.cadre.benchmarks.appraisal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cadre.benchmarks.load.HttpResult;
import org.cadre.benchmarks.load.WrongAnswer;

/** People go on reading at the usual rate while something large happens. */
final class Meanwhile {

    private static final Duration RUN = Duration.ofSeconds(4);

    private final Reads reads;
    private volatile boolean goesOn = true;

    Meanwhile(Reads reads) {
        this.reads = reads;
    }

    /**
     * Begins to read, does it, and stops reading.
     *
     * @return the reads of that time; a run that was under way when it ended is among them
     */
    Latencies of(Runnable large) {
        try (var thread = Executors.newSingleThreadExecutor()) {
            var reading = thread.submit(this::read);
            try {
                large.run();
            } finally {
                goesOn = false;
            }
            return new Latencies(result(reading));
        }
    }

    private static List<HttpResult> result(Future<List<HttpResult>> reading) {
        try {
            return reading.get();
        } catch (ExecutionException e) {
            throw new WrongAnswer("The reads meanwhile: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WrongAnswer("interrupted", e);
        }
    }

    private List<HttpResult> read() {
        var runs = new ArrayList<HttpResult>();
        do {
            runs.add(reads.run(Read.OWN, RUN));
        } while (goesOn);
        return runs;
    }
}

package org.cadre.benchmarks.appraisal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.cadre.benchmarks.load.HttpResult;
import org.cadre.benchmarks.load.Latencies;
import org.cadre.benchmarks.load.WrongAnswer;

/** People go on as usual while something large happens. */
final class Meanwhile {

    private static final Duration RUN = Duration.ofSeconds(4);

    private final Function<Duration, HttpResult> load;
    private volatile boolean goesOn = true;

    /** {@code load} is one run of what they do, for a time. */
    Meanwhile(Function<Duration, HttpResult> load) {
        this.load = load;
    }

    /**
     * Begins with the load, does the large thing, and ends the load.
     *
     * @return the runs of that time; one that was under way when it ended is among them
     */
    Latencies of(Runnable large) {
        try (var thread = Executors.newSingleThreadExecutor()) {
            var loading = thread.submit(this::load);
            try {
                large.run();
            } finally {
                goesOn = false;
            }
            return new Latencies(result(loading));
        }
    }

    private static List<HttpResult> result(Future<List<HttpResult>> loading) {
        try {
            return loading.get();
        } catch (ExecutionException e) {
            throw new WrongAnswer("The load meanwhile: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WrongAnswer("interrupted", e);
        }
    }

    private List<HttpResult> load() {
        var runs = new ArrayList<HttpResult>();
        do {
            runs.add(load.apply(RUN));
        } while (goesOn);
        return runs;
    }
}

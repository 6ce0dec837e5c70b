package org.cadre.benchmarks.appraisal;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cadre.benchmarks.Bench;
import org.cadre.benchmarks.load.WrongAnswer;
import org.cadre.local.daemon.Pause;

/** A large cycle begins, and a moment later a small one of another employer. */
final class TwoCycles {

    /** People of the small one. */
    static final int FEW = 200;

    private static final Duration LATER = Duration.ofSeconds(2);

    /** How long each took until everybody stood in it. */
    record Took(Span large, Span small) {}

    private final NewCycle large;
    private final NewCycle small;

    TwoCycles(Bench bench, People people, int year) {
        this.large = new NewCycle(bench, people, Filling.LARGE, year);
        this.small = new NewCycle(bench, people, Filling.SMALL, year);
    }

    Took open(int many) {
        try (var thread = Executors.newSingleThreadExecutor()) {
            var opened = thread.submit(() -> large.open(many));
            Pause.of(LATER);
            var few = small.open(FEW);
            return new Took(result(opened), few);
        }
    }

    private static Span result(Future<Span> opened) {
        try {
            return opened.get();
        } catch (ExecutionException e) {
            throw new WrongAnswer("The large cycle: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WrongAnswer("interrupted", e);
        }
    }
}

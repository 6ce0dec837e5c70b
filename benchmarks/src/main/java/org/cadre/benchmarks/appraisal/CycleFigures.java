package org.cadre.benchmarks.appraisal;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.cadre.benchmarks.Bench;
import org.cadre.benchmarks.figure.Estimate;
import org.cadre.benchmarks.figure.Figure;
import org.cadre.benchmarks.figure.Target;
import org.cadre.benchmarks.load.Latencies;

/** How long a large cycle takes to begin, and what others have to wait meanwhile. */
final class CycleFigures {

    private static final Target SECONDS = Target.atMost(60, 60);
    /** The service looks for new cycles every five seconds while it works on others, and goes on with each in turn. */
    private static final Target SECONDS_OF_FEW = Target.atMost(20, 10);
    /** Who is blocked waits for the end of something else; who is not has an answer within a second. */
    private static final double NOT_BLOCKED_MILLIS = 1000;

    /** What happened in the time. */
    private record Found(TwoCycles.Took took, Latencies reads, Latencies writes) {}

    private final String measure;
    private final Bench bench;
    private final Reads reads;
    private final Writes writes;
    private final TwoCycles cycles;

    CycleFigures(String measure, Bench bench, Reads reads, Writes writes, TwoCycles cycles) {
        this.measure = measure;
        this.bench = bench;
        this.reads = reads;
        this.writes = writes;
        this.cycles = cycles;
    }

    List<Figure> take(int staff) {
        reads.run(Read.OWN, bench.plan().time());
        var before = new Latencies(List.of(writes.run(bench.plan().time().multipliedBy(2))));
        bench.suite().say(measure, "a cycle for %,d people", staff);
        var found = found(staff);
        var large = found.took.large();
        bench.suite().say(measure, "%,d people enrolled in %.1f s", staff, large.seconds());
        return List.of(
                seconds("a cycle begins for %,d people".formatted(staff), large, SECONDS)
                        .note("rate", "%.0f appraisals a second", staff / large.seconds()),
                ofFew(found.took),
                p99(Read.OWN.words(), Reads.RATE, found.reads, Read.OWN.millis())
                        .note("readers", "%,d different people", reads.callers(Read.OWN)),
                p99("a talk is written down", Writes.RATE, found.writes, NOT_BLOCKED_MILLIS)
                        .note("writers", "%,d different people, each in turn", writes.writers())
                        .note("before the cycle began", "%s", before.words()));
    }

    private Found found(int staff) {
        var took = new AtomicReference<TwoCycles.Took>();
        var written = new AtomicReference<Latencies>();
        var read = new Meanwhile(time -> reads.run(Read.OWN, time))
                .of(() -> written.set(new Meanwhile(writes::run).of(() -> took.set(cycles.open(staff)))));
        return new Found(took.get(), read, written.get());
    }

    private Figure ofFew(TwoCycles.Took took) {
        return seconds(
                        "a cycle for %,d people of another employer begins meanwhile".formatted(TwoCycles.FEW),
                        took.small(),
                        SECONDS_OF_FEW)
                .note("opened", "%.1f s after the large one", took.small().secondsAfter(took.large()))
                .note("the large one", "%s", order(took.small().secondsBeforeEndOf(took.large())));
    }

    /** Only a small cycle that was complete first shows that it did not wait. */
    private static String order(double longer) {
        return longer > 0
                ? "went on for %.1f s after this was complete".formatted(longer)
                : "was complete %.1f s before this, so this does not show that it did not wait".formatted(-longer);
    }

    private Figure seconds(String what, Span span, Target target) {
        return Figure.of(measure, what, "until everybody is enrolled", "s", Estimate.single(span.seconds()), target);
    }

    private Figure p99(String what, double rate, Latencies latencies, double aim) {
        return Figure.of(
                        measure,
                        what + ", p99, meanwhile",
                        "%.0f requests a second, open model".formatted(rate),
                        "ms",
                        latencies.p99(bench.random()),
                        Target.atMost(NOT_BLOCKED_MILLIS, aim))
                .note(
                        "meanwhile",
                        "%s; %d of %d were refused",
                        latencies.words(),
                        latencies.refused(),
                        latencies.sent());
    }
}

package org.cadre.benchmarks.appraisal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.cadre.benchmarks.Bench;
import org.cadre.benchmarks.Measure;
import org.cadre.benchmarks.figure.Estimate;
import org.cadre.benchmarks.figure.Figure;
import org.cadre.benchmarks.figure.Target;
import org.cadre.benchmarks.load.Weather;
import org.cadre.local.suite.Service;

/** Reads with few appraisals and with many, and a cycle that begins for an employer of tens of thousands. */
public final class AppraisalMeasure implements Measure {

    private static final Target RATIO = Target.atMost(2, 2);
    private static final Target SECONDS = Target.atMost(60, 60);
    /** Who is blocked waits for the end of something else; who is not has an answer within a second. */
    private static final double NOT_BLOCKED_MILLIS = 1000;

    private static final double P50 = 50;
    private static final double P99 = 99;

    @Override
    public String name() {
        return "appraisal";
    }

    @Override
    public List<Figure> take(Bench bench) {
        var suite = bench.suite();
        suite.suite().start();
        var sizes = bench.plan().appraisals();
        var filling =
                new Filling(suite.database(Service.APPRAISAL), LocalDate.now(Clock.system(ZoneId.of("Europe/London"))));
        var people = new People(bench, filling);
        load(bench, filling, sizes.small());
        var few = new Reads(bench, people).take();
        var reads = new Reads(bench, people);
        load(bench, filling, sizes.large());
        var many = reads.take();
        var figures = new ArrayList<Figure>();
        for (var read : Read.values()) {
            figures.add(latency(bench, read, sizes, few.get(read), many.get(read)));
            figures.add(ratio(bench, read, sizes, few.get(read), many.get(read)));
        }
        figures.addAll(cycle(bench, filling, reads, new LargeCycle(bench, people, filling.year())));
        return figures;
    }

    private void load(Bench bench, Filling filling, int appraisals) {
        var start = System.nanoTime();
        bench.suite().say(name(), "loading up to %,d appraisals", appraisals);
        filling.upTo(appraisals);
        bench.suite().say(name(), "loaded and taken stock of in %.0f s", (System.nanoTime() - start) / 1e9);
    }

    private Figure latency(Bench bench, Read read, Sizes sizes, Latencies few, Latencies many) {
        bench.suite().say(name(), "%s: p99 %.1f ms", read.words(), many.millis(P99));
        return Figure.of(
                        name(),
                        "%s, p99, with %,d appraisals".formatted(read.words(), sizes.large()),
                        "%.0f requests a second, open model".formatted(Reads.RATE),
                        "ms",
                        many.p99(bench.random()),
                        Target.atMost(read.millis(), read.millis()))
                .note("with %,d appraisals".formatted(sizes.large()), "%s", of(many))
                .note("with %,d appraisals".formatted(sizes.small()), "%s", of(few))
                .note("machine", "load %.1f", Weather.now().load());
    }

    private Figure ratio(Bench bench, Read read, Sizes sizes, Latencies few, Latencies many) {
        return Figure.of(
                        name(),
                        "%s: p99 with %,d appraisals".formatted(read.words(), sizes.large()),
                        "p99 with %,d".formatted(sizes.small()),
                        "",
                        many.ratioTo(few, bench.random()),
                        RATIO)
                .nothing(few.nothing(bench.random()));
    }

    private List<Figure> cycle(Bench bench, Filling filling, Reads reads, LargeCycle large) {
        var staff = bench.plan().appraisals().cycle();
        filling.employ(staff);
        reads.run(Read.OWN, bench.plan().time());
        bench.suite().say(name(), "a cycle for %,d people", staff);
        var took = new AtomicReference<Duration>();
        var others = new Meanwhile(reads).of(() -> took.set(large.open(staff)));
        var seconds = took.get().toMillis() / 1e3;
        bench.suite().say(name(), "%,d people enrolled in %.1f s", staff, seconds);
        return List.of(
                Figure.of(
                                name(),
                                "a cycle begins for %,d people".formatted(staff),
                                "until everybody is enrolled",
                                "s",
                                Estimate.single(seconds),
                                SECONDS)
                        .note("rate", "%.0f appraisals a second", staff / seconds),
                Figure.of(
                                name(),
                                "%s, p99, meanwhile".formatted(Read.OWN.words()),
                                "%.0f requests a second, open model".formatted(Reads.RATE),
                                "ms",
                                others.p99(bench.random()),
                                Target.atMost(NOT_BLOCKED_MILLIS, Read.OWN.millis()))
                        .note("meanwhile", "%s; %d were refused", of(others), others.refused()));
    }

    private static String of(Latencies latencies) {
        return "p50 %.1f ms, p99 %.1f ms, most %.1f ms, of %d answers"
                .formatted(latencies.millis(P50), latencies.millis(P99), latencies.most(), latencies.answered());
    }
}

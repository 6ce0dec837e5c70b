package org.cadre.benchmarks.appraisal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cadre.benchmarks.Bench;
import org.cadre.benchmarks.figure.Figure;
import org.cadre.benchmarks.figure.Target;
import org.cadre.benchmarks.load.Weather;

/** What each read costs with many appraisals, and how much more than with few. */
record ReadFigures(String measure, Bench bench, Map<Read, Reads.Taken> few, Map<Read, Reads.Taken> many) {

    private static final Target RATIO = Target.atMost(2, 2);

    List<Figure> all() {
        return Stream.of(Read.values())
                .flatMap(read -> Stream.of(latency(read), ratio(read)))
                .toList();
    }

    private Figure latency(Read read) {
        var found = many.get(read);
        bench.suite()
                .say(measure, "%s: p99 %.1f ms", read.words(), found.latencies().millis(99));
        return Figure.of(
                        measure,
                        "%s, p99, %s".formatted(read.words(), withMany()),
                        "%.0f requests a second, open model".formatted(Reads.RATE),
                        "ms",
                        found.latencies().p99(bench.random()),
                        Target.atMost(read.millis(), read.millis()))
                .note(withMany(), "%s", words(found))
                .note(withFew(), "%s", words(few.get(read)))
                .note("machine", "load %.1f", Weather.now().load());
    }

    private Figure ratio(Read read) {
        var before = few.get(read).latencies();
        return Figure.of(
                        measure,
                        "%s: p99 %s".formatted(read.words(), withMany()),
                        "p99 " + withFew(),
                        "",
                        many.get(read).latencies().ratioTo(before, bench.random()),
                        RATIO)
                .nothing(before.nothing(bench.random()))
                .note(
                        "asked by",
                        "%,d different people, %,d %s",
                        many.get(read).callers(),
                        few.get(read).callers(),
                        withFew());
    }

    private static String words(Reads.Taken taken) {
        return "%s to %,d different people; %d of %d runs left out, which did not keep the rate"
                .formatted(
                        taken.latencies().words(),
                        taken.callers(),
                        taken.leftOut(),
                        taken.leftOut() + taken.latencies().runs().size());
    }

    private String withMany() {
        return "with %,d appraisals".formatted(bench.plan().appraisals().large());
    }

    private String withFew() {
        return "with %,d appraisals".formatted(bench.plan().appraisals().small());
    }
}

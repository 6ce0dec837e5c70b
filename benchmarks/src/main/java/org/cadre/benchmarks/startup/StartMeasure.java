package org.cadre.benchmarks.startup;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.cadre.benchmarks.Bench;
import org.cadre.benchmarks.Measure;
import org.cadre.benchmarks.compare.Posts;
import org.cadre.benchmarks.figure.Estimate;
import org.cadre.benchmarks.figure.Figure;
import org.cadre.benchmarks.figure.Target;
import org.cadre.benchmarks.load.HttpLoad;
import org.cadre.benchmarks.load.Requests;
import org.cadre.benchmarks.load.Weather;
import org.cadre.benchmarks.suite.LastingToken;
import org.cadre.local.suite.Service;

/** The appraisal service alone, as {@code ./cadre} starts it and as a JVM without flags and archive does. */
public final class StartMeasure implements Measure {

    private static final double SECONDS = 1.5;
    private static final double MEGABYTES = 180;
    private static final int STARTS = 5;
    private static final int AT_ONCE = 8;
    private static final Duration LOAD = Duration.ofSeconds(4);

    /** One start: until the service said it could work, and what it held after it had worked. */
    private record Started(double seconds, double megabytes) {}

    @Override
    public String name() {
        return "start";
    }

    /** Leaves the services stopped. */
    @Override
    public List<Figure> take(Bench bench) {
        var suite = bench.suite();
        suite.stopAllBut(Service.APPRAISAL);
        suite.part(Service.APPRAISAL).start();
        suite.part(Service.APPRAISAL).stop();
        var usual = suite.command(Service.APPRAISAL);
        var plain = List.of(usual.getFirst(), "-jar", usual.getLast());
        suite.say(name(), "%d starts of appraisal each way", STARTS);
        var before = Weather.now();
        var ours = new ArrayList<Started>();
        var others = new ArrayList<Started>();
        for (var round = 0; round < STARTS; round++) {
            if (bench.random().nextBoolean()) {
                ours.add(start(bench, usual));
                others.add(start(bench, plain));
            } else {
                others.add(start(bench, plain));
                ours.add(start(bench, usual));
            }
        }
        var flags = String.join(" ", usual.subList(1, usual.size() - 2)).replaceAll("=/\\S*/", "=…/");
        return List.of(
                figure(bench, "start of a service alone", "s", Started::seconds, ours, others, SECONDS)
                        .note("flags", "%s", flags)
                        .note("machine", "load %.1f before", before.load()),
                figure(bench, "resident memory after the read load", "MB", Started::megabytes, ours, others, MEGABYTES)
                        .note("load", "%d s, %d at once, before each look", LOAD.toSeconds(), AT_ONCE));
    }

    private Started start(Bench bench, List<String> command) {
        var suite = bench.suite();
        var took = suite.launch(Service.APPRAISAL, command, Map.of());
        try (var token = new LastingToken(() -> suite.suite().tokens().ofDemoUser(Posts.HR))) {
            var path = "/appraisal/v1/cycles?limit=5&organisation=" + Posts.ORGANISATION;
            new HttpLoad(Requests.reading(suite.direct(Service.APPRAISAL), token, () -> path)).closed(AT_ONCE, LOAD);
        }
        var part = suite.part(Service.APPRAISAL);
        var memory = part.daemon().residentKilobytes().orElseThrow() / 1024.0;
        part.stop();
        suite.say(name(), "%s: %.1f s, %.0f MB", command.size() > 3 ? "usual" : "plain", took.toMillis() / 1e3, memory);
        return new Started(took.toMillis() / 1e3, memory);
    }

    /** Worse than plain is missed, however low the plain start lies below the aim. */
    static Target target(Estimate plain, double aim) {
        return Target.atMost(plain.value(), aim);
    }

    /** What has to be reached is what the plain start shows in the same run. */
    private Figure figure(
            Bench bench,
            String what,
            String unit,
            ToDoubleFunction<Started> value,
            List<Started> ours,
            List<Started> others,
            double aim) {
        var bootstrap = bench.bootstrap();
        var plain = bootstrap.median(others.stream().map(value::applyAsDouble).toList());
        var usual = bootstrap.median(ours.stream().map(value::applyAsDouble).toList());
        return Figure.of(name(), what, "default flags, no archive", unit, usual, target(plain, aim))
                .note(
                        "default flags, no archive",
                        "%.1f %s (%.1f to %.1f)",
                        plain.value(),
                        unit,
                        plain.low(),
                        plain.high());
    }
}

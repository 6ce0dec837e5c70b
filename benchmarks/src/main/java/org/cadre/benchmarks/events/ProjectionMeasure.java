package org.cadre.benchmarks.events;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.cadre.benchmarks.Bench;
import org.cadre.benchmarks.Measure;
import org.cadre.benchmarks.compare.Posts;
import org.cadre.benchmarks.figure.Estimate;
import org.cadre.benchmarks.figure.Figure;
import org.cadre.benchmarks.figure.Target;
import org.cadre.benchmarks.load.HttpLoad;
import org.cadre.benchmarks.load.HttpResult;
import org.cadre.benchmarks.load.Weather;
import org.cadre.benchmarks.load.WrongAnswer;
import org.cadre.benchmarks.suite.LastingToken;
import org.cadre.local.daemon.Pause;
import org.cadre.local.suite.Service;

/**
 * From the commit of a post in workforce to the commit that makes it visible in talent, both as the database server itself
 * noted them: one clock, microseconds, and nothing that polls.
 */
public final class ProjectionMeasure implements Measure {

    private static final Target MILLIS = Target.atMost(300, 100);
    private static final Duration TIME = Duration.ofSeconds(25);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String MARK = "L";
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final long WINDOW_MICROS = Duration.ofSeconds(5).toNanos() / 1000;
    private static final int AT_ONCE = 8;
    private static final int MOST_TURNS = 12;
    private static final Duration LAST = Duration.ofSeconds(2);
    private static final double P50 = 50;
    private static final double P99 = 99;

    @Override
    public String name() {
        return "projection";
    }

    @Override
    public List<Figure> take(Bench bench) {
        var suite = bench.suite();
        try (var token = new LastingToken(() -> suite.suite().tokens().ofDemoUser(Posts.HR))) {
            var posts = new Posts(bench);
            var rate = bench.plan().writes();
            suite.say(name(), "warming up, then %d writes a second for %d s", rate, TIME.toSeconds());
            new HttpLoad(posts.establish(token, "W"))
                    .closed(AT_ONCE, bench.plan().warmUp());
            warmUp(posts, token, rate);
            suite.settle(PATIENCE);
            var before = Weather.now();
            var result =
                    new HttpLoad(posts.establish(token, MARK)).open(rate, TIME).atRate(rate, TIME);
            suite.settle(PATIENCE);
            Pause.of(LAST);
            return List.of(figure(rate, result, lags(bench)).note("machine", "load %.1f before", before.load()));
        }
    }

    /** At the very rate, until the processes keep it; they cannot for a while after they have started. */
    private static void warmUp(Posts posts, LastingToken token, int rate) {
        for (var turn = 1; turn <= MOST_TURNS; turn++) {
            var load = new HttpLoad(posts.establish(token, "V" + turn + "-"));
            if (load.open(rate, TIME).isAtRate(rate, TIME)) {
                return;
            }
        }
    }

    /** Microseconds of the server's clock: when it was written, and how much later it was visible. */
    private record Lag(long written, long micros) {}

    private static List<Lag> lags(Bench bench) {
        var written = commits(
                bench, Service.WORKFORCE, "select id, %s from post where position_number like '" + MARK + "%%'");
        var visible = commits(bench, Service.TALENT, "select post_id, %s from workforce_post");
        if (!visible.keySet().containsAll(written.keySet())) {
            throw new WrongAnswer("Not every post came to be seen by talent within " + PATIENCE);
        }
        var lags = new ArrayList<Lag>();
        written.forEach((post, at) -> lags.add(new Lag(at, visible.get(post) - at)));
        return lags;
    }

    private static Map<String, Long> commits(Bench bench, Service service, String query) {
        var commits = new HashMap<String, Long>();
        var time = "extract(epoch from pg_xact_commit_timestamp(xmin))::text";
        bench.suite()
                .database(service)
                .rows(query.formatted(time))
                .forEach(row -> commits.put(
                        row.get(0), new BigDecimal(row.get(1)).multiply(MILLION).longValue()));
        return commits;
    }

    private Figure figure(int rate, HttpResult result, List<Lag> lags) {
        var all = histogram(lags);
        var windows = new HashMap<Long, List<Lag>>();
        lags.forEach(lag -> windows.computeIfAbsent(lag.written() / WINDOW_MICROS, unused -> new ArrayList<>())
                .add(lag));
        var p99s = windows.values().stream()
                .filter(window -> window.size() >= rate)
                .mapToDouble(window -> millis(histogram(window), P99))
                .summaryStatistics();
        var estimate = new Estimate(millis(all, P99), p99s.getMin(), p99s.getMax(), "least and most in windows of 5 s");
        return Figure.of(
                        name(),
                        "commit to visible in another service, p99",
                        "%d writes a second, open model".formatted(rate),
                        "ms",
                        estimate,
                        MILLIS)
                .note(
                        "lag",
                        "p50 %.1f ms, p99 %.1f ms, most %.1f ms, of %d posts",
                        millis(all, P50),
                        millis(all, P99),
                        all.getMaxValue() / 1e3,
                        lags.size())
                .note(
                        "writes",
                        "%.0f a second were sent and acknowledged; p50 %.1f ms, p99 %.1f ms",
                        result.perSecond(TIME),
                        result.millis(P50),
                        result.millis(P99));
    }

    private static Histogram histogram(List<Lag> lags) {
        var histogram = new Histogram(3);
        lags.forEach(lag -> histogram.recordValue(Math.max(0, lag.micros())));
        return histogram;
    }

    private static double millis(Histogram histogram, double percentile) {
        return histogram.getValueAtPercentile(percentile) / 1e3;
    }
}

package org.cadre.benchmarks.compare;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cadre.benchmarks.Bench;
import org.cadre.benchmarks.Measure;
import org.cadre.benchmarks.figure.Figure;
import org.cadre.benchmarks.figure.Target;
import org.cadre.benchmarks.load.HttpLoad;
import org.cadre.benchmarks.load.HttpResult;
import org.cadre.benchmarks.load.HttpSide;
import org.cadre.benchmarks.load.Requests;
import org.cadre.benchmarks.load.Round;
import org.cadre.benchmarks.load.WrongAnswer;
import org.cadre.benchmarks.suite.LastingToken;
import org.cadre.local.suite.Service;

/** The same read through the gateway and past it: how much gets through, and how much longer it takes at half of that. */
public final class GatewayMeasure implements Measure {

    private static final Target CAPACITY = Target.atLeast(0.60, 0.75);
    private static final Target ADDED_MILLIS = Target.atMost(5, 5);
    private static final double P50 = 50;
    private static final double P99 = 99;
    private static final int PAIRS = 8;

    @Override
    public String name() {
        return "gateway";
    }

    @Override
    public List<Figure> take(Bench bench) {
        var suite = bench.suite();
        var posts = new Posts(bench);
        try (var token = new LastingToken(() -> suite.suite().tokens().ofDemoUser(Posts.HR))) {
            var direct = posts.read(token);
            var through = direct.at(suite.gateway());
            var workforce = suite.cpu(Service.WORKFORCE);
            var gateway = posts.meter(suite.cpu(Service.GATEWAY), workforce);
            var capacity = new Comparison(
                            bench,
                            name(),
                            new HttpSide("the gateway", through, Posts.AT_ONCE, gateway),
                            new HttpSide("the service directly", direct, Posts.AT_ONCE, posts.meter(workforce)),
                            Service.GATEWAY)
                    .take("the same read through the gateway", CAPACITY);
            return List.of(capacity.figure(), added(bench, through, direct, capacity.rounds()));
        }
    }

    private Figure added(Bench bench, Requests through, Requests direct, List<Round> rounds) {
        var half = rounds.stream()
                        .mapToDouble(round -> round.subject().perSecond())
                        .average()
                        .orElseThrow()
                / 2;
        var time = bench.plan().time().multipliedBy(2);
        bench.suite().say(name(), "latency at %.0f a second, %d pairs", half, PAIRS);
        var kept = IntStream.range(0, PAIRS)
                .mapToObj(pair -> Pair.of(bench, through, direct, half, time))
                .filter(pair -> pair.keptRate(half, time))
                .toList();
        if (kept.size() <= PAIRS / 2) {
            throw new WrongAnswer("The rate of %.0f a second was kept in %d of %d pairs; no latency to state"
                    .formatted(half, kept.size(), PAIRS));
        }
        return figure(
                        bench,
                        kept.stream().map(Pair::slower).toList(),
                        kept.stream().map(Pair::faster).toList())
                .note(
                        "rate",
                        "%.0f a second, open model, %d pairs, of which %d kept the rate",
                        half,
                        PAIRS,
                        kept.size());
    }

    /** One run of each side, in drawn order. */
    private record Pair(HttpResult slower, HttpResult faster) {

        static Pair of(Bench bench, Requests through, Requests direct, double rate, Duration time) {
            if (bench.random().nextBoolean()) {
                var slower = at(through, rate, time);
                return new Pair(slower, at(direct, rate, time));
            }
            var faster = at(direct, rate, time);
            return new Pair(at(through, rate, time), faster);
        }

        private static HttpResult at(Requests requests, double rate, Duration time) {
            return new HttpLoad(requests).open(rate, time);
        }

        private static boolean keptRate(HttpResult result, double rate, Duration time) {
            return result.tells(P99) && result.isAtRate(rate, time);
        }

        boolean keptRate(double rate, Duration time) {
            return keptRate(slower, rate, time) && keptRate(faster, rate, time);
        }
    }

    private Figure figure(Bench bench, List<HttpResult> slower, List<HttpResult> faster) {
        var added = new ArrayList<Double>();
        for (var pair = 0; pair < slower.size(); pair++) {
            added.add(slower.get(pair).millis(P99) - faster.get(pair).millis(P99));
        }
        var estimate = bench.bootstrap().median(added);
        return Figure.of(
                        name(),
                        "added by the gateway to p99 at half load",
                        "the service directly",
                        "ms",
                        estimate,
                        ADDED_MILLIS)
                .note("the gateway", "%s", of(slower))
                .note("the service directly", "%s", of(faster));
    }

    private static String of(List<HttpResult> results) {
        var whole = HttpResult.together(results);
        return "p50 %.1f ms, p99 %.1f ms; %d of %d were refused"
                .formatted(whole.millis(P50), whole.millis(P99), whole.refused(), whole.sent());
    }
}

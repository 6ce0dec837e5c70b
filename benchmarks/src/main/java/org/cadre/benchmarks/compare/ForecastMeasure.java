package org.cadre.benchmarks.compare;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cadre.benchmarks.Bench;
import org.cadre.benchmarks.Measure;
import org.cadre.benchmarks.figure.Figure;
import org.cadre.benchmarks.figure.Target;
import org.cadre.benchmarks.load.HttpLoad;
import org.cadre.benchmarks.load.HttpResult;
import org.cadre.benchmarks.load.Latencies;
import org.cadre.benchmarks.load.Requests;
import org.cadre.benchmarks.load.Weather;
import org.cadre.benchmarks.suite.LastingToken;
import org.cadre.local.suite.Service;

/** A read of the service that also computes forecasts: how much longer it takes while one is computed. */
public final class ForecastMeasure implements Measure {

    private static final Target AT_MOST_TWICE = Target.atMost(2, 2);
    private static final double RATE = 100;
    private static final int PAIRS = 10;

    @Override
    public String name() {
        return "forecast";
    }

    @Override
    public String page() {
        return "benchmarks-forecasts";
    }

    @Override
    public List<Figure> take(Bench bench) {
        var suite = bench.suite();
        suite.restart(Service.WORKFORCE, LongForecast.ROOM);
        try (var token = new LastingToken(() -> suite.suite().tokens().ofDemoUser(Posts.HR))) {
            var forecasts = new LongForecast(bench, token);
            var pairs = new Pairs(bench, new Posts(bench).read(token), forecasts);
            suite.say(name(), "warming up, then %d pairs at %.0f a second", PAIRS, RATE);
            pairs.warmUp();
            for (var pair = 0; pair < PAIRS; pair++) {
                pairs.take();
            }
            return List.of(figure(bench, pairs.atRate(pairs.beside), pairs.atRate(pairs.alone)));
        } finally {
            suite.restart(Service.WORKFORCE, Map.of());
        }
    }

    private Figure figure(Bench bench, Latencies beside, Latencies alone) {
        return Figure.of(
                        name(),
                        "read while a forecast is computed, p99",
                        "the same read while none is",
                        "",
                        beside.ratioTo(alone, bench.random()),
                        AT_MOST_TWICE)
                .nothing(alone.nothing(bench.random()))
                .note("beside a forecast", "%s", beside.words())
                .note("alone", "%s", alone.words())
                .note(
                        "rate",
                        "%.0f a second, open model, %d pairs in drawn order; kept beside in %d, alone in %d",
                        RATE,
                        PAIRS,
                        beside.runs().size(),
                        alone.runs().size())
                .note("machine", "load %.1f", Weather.now().load());
    }

    /** Runs of the same reads with a forecast under way and without, in drawn order. */
    private record Pairs(
            Bench bench,
            Requests reads,
            LongForecast forecasts,
            Duration time,
            List<HttpResult> beside,
            List<HttpResult> alone) {

        Pairs(Bench bench, Requests reads, LongForecast forecasts) {
            this(bench, reads, forecasts, bench.plan().time().multipliedBy(2), new ArrayList<>(), new ArrayList<>());
        }

        void warmUp() {
            new HttpLoad(reads).open(RATE, bench.plan().warmUp());
            try (var forecast = forecasts.begun()) {
                new HttpLoad(reads).open(RATE, time);
                forecast.requireUnderWay();
            }
        }

        void take() {
            if (bench.random().nextBoolean()) {
                takeAlone();
                takeBeside();
            } else {
                takeBeside();
                takeAlone();
            }
        }

        private void takeAlone() {
            alone.add(open());
        }

        private void takeBeside() {
            try (var forecast = forecasts.begun()) {
                beside.add(open());
                forecast.requireUnderWay();
            }
        }

        private HttpResult open() {
            return new HttpLoad(reads).open(RATE, time);
        }

        Latencies atRate(List<HttpResult> runs) {
            return Latencies.atRate(runs, RATE, time);
        }
    }
}

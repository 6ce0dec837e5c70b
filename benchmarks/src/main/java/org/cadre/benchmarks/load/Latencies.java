package org.cadre.benchmarks.load;

import java.time.Duration;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.ToLongFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.cadre.benchmarks.figure.Estimate;

/** How long the requests of several runs took, and how far that would move if the same runs were drawn again. */
public record Latencies(List<HttpResult> runs) {

    private static final int DRAWS = 1000;
    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;
    private static final double P50 = 50;
    private static final double P99 = 99;

    public Latencies {
        runs = List.copyOf(runs);
    }

    /**
     * Of those runs that kept the rate and refused fewer than one in a hundred: others say nothing of the load that was planned.
     * They have to be more than half.
     */
    public static Latencies atRate(List<HttpResult> runs, double rate, Duration time) {
        var kept = runs.stream()
                .filter(run -> run.tells(P99) && run.isAtRate(rate, time))
                .toList();
        if (2 * kept.size() <= runs.size()) {
            throw new WrongAnswer(
                    "The rate of %.0f a second was kept in %d of %d runs, with %d requests refused; no latency to state"
                            .formatted(rate, kept.size(), runs.size(), sum(runs, HttpResult::refused)));
        }
        return new Latencies(kept);
    }

    /** Of all answers of all runs. */
    public double millis(double percentile) {
        return HttpResult.together(runs).millis(percentile);
    }

    /** The slowest of all, in milliseconds. */
    public double most() {
        return millis(100);
    }

    /** In a note of a figure. */
    public String words() {
        return "p50 %.1f ms, p99 %.1f ms, most %.1f ms, of %d answers"
                .formatted(millis(P50), millis(P99), most(), answered());
    }

    /** Of all runs. */
    public long sent() {
        return sum(runs, HttpResult::sent);
    }

    /** As they should be, of all runs. */
    public long answered() {
        return sum(runs, HttpResult::answered);
    }

    /** Of all runs, because there was too much to do. */
    public long refused() {
        return sum(runs, HttpResult::refused);
    }

    /** In milliseconds, with how far it would move. */
    public Estimate p99(RandomGenerator random) {
        return estimate(millis(P99), () -> HttpResult.together(drawn(random)).millis(P99));
    }

    /** Of the p99 of these to that of others. */
    public Estimate ratioTo(Latencies others, RandomGenerator random) {
        return estimate(
                millis(P99) / others.millis(P99),
                () -> HttpResult.together(drawn(random)).millis(P99)
                        / HttpResult.together(others.drawn(random)).millis(P99));
    }

    /** Of every second run to the runs between: 1, but for noise. */
    public Estimate nothing(RandomGenerator random) {
        return every(0).ratioTo(every(1), random);
    }

    private Latencies every(int first) {
        return new Latencies(IntStream.range(0, runs.size())
                .filter(place -> place % 2 == first)
                .mapToObj(runs::get)
                .toList());
    }

    private List<HttpResult> drawn(RandomGenerator random) {
        return IntStream.range(0, runs.size())
                .mapToObj(unused -> runs.get(random.nextInt(runs.size())))
                .toList();
    }

    private static Estimate estimate(double value, DoubleSupplier drawn) {
        var all = IntStream.range(0, DRAWS)
                .mapToDouble(unused -> drawn.getAsDouble())
                .sorted()
                .toArray();
        return new Estimate(
                value,
                all[(int) (LOW * DRAWS)],
                all[(int) (HIGH * DRAWS)],
                "runs drawn again %d times, 95 %%".formatted(DRAWS));
    }

    private static long sum(List<HttpResult> runs, ToLongFunction<HttpResult> what) {
        return runs.stream().mapToLong(what).sum();
    }
}

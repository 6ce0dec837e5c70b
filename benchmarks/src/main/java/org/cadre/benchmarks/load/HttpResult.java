package org.cadre.benchmarks.load;

import java.time.Duration;
import java.util.List;
import org.HdrHistogram.Histogram;

/**
 * What became of the requests of one run.
 *
 * @param sent in the open model fewer than planned if the rate was not kept
 * @param answered as they should be
 * @param refused because the service had too much to do
 * @param latency in nanoseconds
 */
public record HttpResult(long sent, long answered, long refused, Histogram latency) {

    private static final double NANOS_OF_MILLI = 1e6;
    private static final double KEPT = 0.95;
    private static final double ALL = 100;

    /** The same, where a refusal makes what was measured worthless. */
    public HttpResult orFail() {
        if (refused > 0) {
            throw new WrongAnswer("%d of %d requests were refused as too many".formatted(refused, sent));
        }
        return this;
    }

    /** The same, where the open model kept its rate; slower than planned says nothing of the load that was planned. */
    public HttpResult atRate(double planned, Duration time) {
        if (!isAtRate(planned, time)) {
            throw new WrongAnswer("Only %.1f of %.1f requests a second were answered, %d refused; no latency to state"
                    .formatted(perSecond(time), planned, refused));
        }
        return this;
    }

    public boolean isAtRate(double planned, Duration time) {
        return perSecond(time) >= planned * KEPT;
    }

    /** Sent and answered as they should be, a second of the planned time. */
    public double perSecond(Duration time) {
        return answered * 1e3 / time.toMillis();
    }

    /**
     * Within which time this share of all that were sent had an answer. What was refused counts as slower than any answer; as the
     * latencies have the refusals among the quick ones, the time is rather too long than too short.
     */
    public double millis(double percentile) {
        return latency.getValueAtPercentile(percentile + refusedPercent()) / NANOS_OF_MILLI;
    }

    /** Whether so few were refused that this share had an answer at all. */
    public boolean tells(double percentile) {
        return percentile + refusedPercent() < ALL;
    }

    private double refusedPercent() {
        return sent == 0 ? 0 : ALL * refused / sent;
    }

    /** Several runs as one. */
    public static HttpResult together(List<HttpResult> runs) {
        var latencies = new Histogram(runs.getFirst().latency());
        runs.forEach(run -> latencies.add(run.latency()));
        return new HttpResult(
                runs.stream().mapToLong(HttpResult::sent).sum(),
                runs.stream().mapToLong(HttpResult::answered).sum(),
                runs.stream().mapToLong(HttpResult::refused).sum(),
                latencies);
    }
}

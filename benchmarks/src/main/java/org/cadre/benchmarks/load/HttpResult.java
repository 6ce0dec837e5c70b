package org.cadre.benchmarks.load;

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

    /** The same, where a refusal makes what was measured worthless. */
    public HttpResult orFail() {
        if (refused > 0) {
            throw new WrongAnswer("%d of %d requests were refused as too many".formatted(refused, sent));
        }
        return this;
    }

    public double millis(double percentile) {
        return latency.getValueAtPercentile(percentile) / NANOS_OF_MILLI;
    }
}

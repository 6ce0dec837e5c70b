package org.cadre.benchmarks.load;

import org.HdrHistogram.Histogram;

/**
 * What became of the requests of one run, all of which were answered as they should.
 *
 * @param sent in the open model fewer than planned if the rate was not kept
 * @param latency in nanoseconds
 */
public record HttpResult(long sent, long answered, Histogram latency) {

    private static final double NANOS_OF_MILLI = 1e6;

    public double millis(double percentile) {
        return latency.getValueAtPercentile(percentile) / NANOS_OF_MILLI;
    }
}

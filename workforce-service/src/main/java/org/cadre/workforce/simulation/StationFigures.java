package org.cadre.workforce.simulation;

import java.util.List;

/**
 * What one day was like at a station.
 *
 * @param called who was called to be served
 * @param gaveUp who left again without being called
 * @param meanWait minutes, of those called
 * @param shareTooLong share of those called or gone who waited longer than is acceptable there, or gave up
 * @param longestLine most who waited at once
 * @param meanLine how many waited, on average over the time from opening until the last one had left
 * @param neverCalled who still waited when nothing more could happen
 * @param lastEnd minute at which the last service ended
 * @param meanWaits minutes, of each urgency; nought where nobody has it
 */
public record StationFigures(
        String name,
        int called,
        int gaveUp,
        double meanWait,
        double longestWait,
        double shareTooLong,
        int longestLine,
        double meanLine,
        int neverCalled,
        double lastEnd,
        List<Double> meanWaits) {

    public double meanWaitOf(int urgency) {
        return meanWaits.get(urgency);
    }
}

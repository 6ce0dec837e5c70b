package org.cadre.workforce.simulation;

import java.util.List;

/**
 * What one day was like at a station. Sums and numbers are kept, because a mean of the day says nothing of how many it is of:
 * {@link Study} puts the days together.
 *
 * @param called who was called to be served
 * @param gaveUp who left again without being called
 * @param waited minutes of all who were called
 * @param tooLong of those called, who waited longer than is acceptable there
 * @param longestLine most who waited at once
 * @param meanLine how many waited, on average over the time from opening until the last one had left
 * @param neverCalled who still waited when nothing more could happen
 * @param lastEnd minute at which the last service ended
 * @param waits of each urgency
 */
public record StationFigures(
        String name,
        int called,
        int gaveUp,
        double waited,
        double longestWait,
        int tooLong,
        int longestLine,
        double meanLine,
        int neverCalled,
        double lastEnd,
        List<Waits> waits) {

    /** How many were called, and the minutes that they waited. */
    public record Waits(int called, double minutes) {

        double mean() {
            return minutes / called;
        }
    }

    /** Minutes, of those called; not a number on a day on which nobody was. */
    public double meanWait() {
        return waited / called;
    }

    public double meanWaitOf(int urgency) {
        return waits.get(urgency).mean();
    }

    int calledOrGone() {
        return called + gaveUp;
    }

    /** Who waited longer than is acceptable there, or gave up. */
    int tooLongOrGone() {
        return tooLong + gaveUp;
    }

    /** Of those called or gone; not a number on a day on which there was nobody. */
    public double shareTooLong() {
        return (double) tooLongOrGone() / calledOrGone();
    }
}

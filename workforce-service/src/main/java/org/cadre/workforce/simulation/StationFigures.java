package org.cadre.workforce.simulation;

/**
 * What one day was like at a station.
 *
 * @param called who was called to be served
 * @param meanWait minutes, of those called
 * @param shareTooLong share of those called who waited longer than is acceptable there
 * @param longestLine most who waited at once
 * @param neverCalled who still waited when nothing more could happen
 * @param lastEnd minute at which the last service ended
 */
public record StationFigures(
        String name,
        int called,
        double meanWait,
        double longestWait,
        double shareTooLong,
        int longestLine,
        int neverCalled,
        double lastEnd) {}

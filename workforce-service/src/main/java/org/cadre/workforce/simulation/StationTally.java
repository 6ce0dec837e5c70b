package org.cadre.workforce.simulation;

import java.util.List;
import java.util.stream.IntStream;

/** What is counted at a station. */
final class StationTally {

    private final double acceptable;
    private int called;
    private int tooLong;
    private final int[] calledOf = new int[Line.URGENCIES];
    private final double[] waitedOf = new double[Line.URGENCIES];
    private double waited;
    private double longest;
    private int longestLine;
    private double lastEnd;

    StationTally(double acceptable) {
        this.acceptable = acceptable;
    }

    void waiting(int people) {
        longestLine = Math.max(longestLine, people);
    }

    void begins(double wait, int urgency) {
        called++;
        calledOf[urgency]++;
        waitedOf[urgency] += wait;
        waited += wait;
        longest = Math.max(longest, wait);
        if (wait > acceptable) {
            tooLong++;
        }
    }

    /** Answers how long the service took. */
    double ends(double now, double begun) {
        lastEnd = now;
        return now - begun;
    }

    StationFigures figures(String name, Line line) {
        var divisor = Math.max(1, called);
        return new StationFigures(
                name,
                called,
                waited / divisor,
                longest,
                (double) tooLong / divisor,
                longestLine,
                line.length(),
                lastEnd,
                meanWaits());
    }

    private List<Double> meanWaits() {
        return IntStream.range(0, Line.URGENCIES)
                .mapToObj(urgency -> waitedOf[urgency] / Math.max(1, calledOf[urgency]))
                .toList();
    }
}

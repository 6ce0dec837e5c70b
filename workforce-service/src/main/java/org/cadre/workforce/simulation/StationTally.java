package org.cadre.workforce.simulation;

/** What is counted at a station. */
final class StationTally {

    private final double acceptable;
    private int called;
    private int tooLong;
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

    void begins(double wait) {
        called++;
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
                lastEnd);
    }
}

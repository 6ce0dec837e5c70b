package org.cadre.workforce.simulation;

import java.util.List;
import java.util.stream.IntStream;

/** What is counted at a station. */
final class StationTally {

    private final double acceptable;
    private int called;
    private int tooLong;
    private int gaveUp;
    private final int[] calledOf = new int[Line.URGENCIES];
    private final double[] waitedOf = new double[Line.URGENCIES];
    private double waited;
    private double longest;
    private int line;
    private double since;
    private double minutesInLine;
    private int longestLine;
    private double lastEnd;

    StationTally(double acceptable) {
        this.acceptable = acceptable;
    }

    /** So many wait from now on. */
    void waiting(double now, int people) {
        minutesInLine += line * (now - since);
        since = now;
        line = people;
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

    void givesUp() {
        gaveUp++;
    }

    /** Answers how long the service took. */
    double ends(double now, double begun) {
        lastEnd = now;
        return now - begun;
    }

    StationFigures figures(String name, double end) {
        return new StationFigures(
                name,
                called,
                gaveUp,
                waited,
                longest,
                tooLong,
                longestLine,
                meanLine(Math.max(end, since)),
                line,
                lastEnd,
                waits());
    }

    private double meanLine(double end) {
        return (minutesInLine + line * (end - since)) / end;
    }

    private List<StationFigures.Waits> waits() {
        return IntStream.range(0, Line.URGENCIES)
                .mapToObj(urgency -> new StationFigures.Waits(calledOf[urgency], waitedOf[urgency]))
                .toList();
    }
}

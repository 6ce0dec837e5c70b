package org.cadre.workforce.simulation;

import java.util.Arrays;
import java.util.List;

/** Who is in the centre, and for how long those who left had been. */
final class Presence {

    private final double[] stays;
    private int entered;
    private int left;
    private int most;
    private double lastExit;

    Presence(int people) {
        stays = new double[people];
    }

    void enters() {
        entered++;
        most = Math.max(most, entered - left);
    }

    void leaves(double now, double stay) {
        stays[left++] = stay;
        lastExit = now;
    }

    double lastExit() {
        return lastExit;
    }

    DayFigures figures(double closesAt, List<StationFigures> stations, List<TeamFigures> teams) {
        var sorted = Arrays.copyOf(stays, left);
        Arrays.sort(sorted);
        var overrun = Math.max(0, lastExit - closesAt);
        var stayed = Arrays.stream(sorted).sum();
        return new DayFigures(entered, left, overrun, stayed, median(sorted), most, stations, teams);
    }

    private static double median(double[] sorted) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}

package org.cadre.workforce.simulation;

import java.util.List;

/**
 * What a day asks of whoever simulates it, counted in people at a step.
 *
 * <p>A team looks at each of its stations, and at each of their pauses, for whom to call. It does so for everybody who comes to
 * one of them, and for everybody who waits no longer where one of them pauses for.
 */
record Effort(Centre centre) {

    /** Of the clock and of random numbers, a step takes about as long as so many stations or pauses to look at. */
    private static final double LOOKS_OF_A_STEP = 10;

    double ofADay() {
        return centre.drawn() * (centre.steps().size() + looks() / LOOKS_OF_A_STEP);
    }

    /** For one person who comes to every station. */
    private double looks() {
        return centre.stations().stream().mapToDouble(this::looksFor).sum();
    }

    private double looksFor(Station station) {
        var pausing = centre.stations().stream()
                .mapToDouble(other -> pausesFor(station, other) * looksOf(other.team()))
                .sum();
        return looksOf(station.team()) + pausing;
    }

    private static long pausesFor(Station station, Station other) {
        return other.pauses().stream()
                .filter(pause -> pause.station().equals(station.name()))
                .count();
    }

    /** Each time that it looks for whom to call. */
    private double looksOf(String team) {
        return centre.stations().stream()
                .filter(station -> station.team().equals(team))
                .map(Station::pauses)
                .mapToInt(List::size)
                .map(pauses -> 1 + pauses)
                .sum();
    }
}

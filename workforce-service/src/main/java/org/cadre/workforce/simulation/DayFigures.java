package org.cadre.workforce.simulation;

import java.util.List;

/**
 * What one day was like.
 *
 * @param came people who came
 * @param left of them, who reached an exit; the others wait for ever for something that is missing
 * @param overrun minutes from closing until the last one left
 * @param stayed minutes from coming to leaving, of all who left
 * @param medianStay minutes; not a number on a day on which nobody left
 * @param mostPresent most people there at once, and cars if each brings one
 */
public record DayFigures(
        int came,
        int left,
        double overrun,
        double stayed,
        double medianStay,
        int mostPresent,
        List<StationFigures> stations,
        List<TeamFigures> teams) {

    /** Minutes; not a number on a day on which nobody left. */
    public double meanStay() {
        return stayed / left;
    }

    public int stranded() {
        return came - left;
    }

    public StationFigures at(String station) {
        return stations.stream()
                .filter(each -> each.name().equals(station))
                .findAny()
                .orElseThrow();
    }

    public TeamFigures of(String team) {
        return teams.stream().filter(each -> each.name().equals(team)).findAny().orElseThrow();
    }
}

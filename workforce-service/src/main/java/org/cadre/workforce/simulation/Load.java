package org.cadre.workforce.simulation;

import java.util.Comparator;
import java.util.List;
import org.cadre.workforce.quantity.Quantity;

/**
 * The work that a day brings a team if nobody gives up and every batch is full, beside the time it has until closing.
 *
 * @param people who come to one of its stations, on average; who comes to two counts twice
 * @param work minutes of service for all of them
 * @param minutes on duty of the whole team until closing
 */
public record Load(Team team, double people, double work, double minutes, double hoursOpen) {

    private static final double ROUNDING = 1e-9;

    static Load of(Centre centre, Team team) {
        var people = 0.0;
        var work = 0.0;
        for (var station : centre.stationsOf(team)) {
            var expected = centre.expectedAt(station);
            people += expected;
            work += expected
                    * station.service().meanDuration()
                    / station.batch().size();
        }
        return new Load(team, people, work, team.minutesUntil(centre.closesAt()), centre.closesAt() / 60);
    }

    static List<Load> heaviestFirst(Centre centre) {
        return centre.teams().stream()
                .map(team -> of(centre, team))
                .sorted(Comparator.comparingDouble(Load::utilisation).reversed())
                .toList();
    }

    /** Above 1 the day brings more than can be done in it. */
    public double utilisation() {
        return work / minutes;
    }

    public boolean isTooMuch() {
        return utilisation() > 1;
    }

    /**
     * The fewest on the largest shift who are busy for no more than that share of their time; somebody has to be there, and
     * chance asks for more.
     */
    public int staffFor(double share) {
        var staff = utilisation() * team.peak() / Quantity.positive("share", share);
        return (int) Math.max(1, Math.ceil(staff - ROUNDING));
    }

    public double comePerHour() {
        return people / hoursOpen;
    }

    /** How many it could serve an hour if it never stood idle. */
    public double servedPerHour() {
        return comePerHour() / utilisation();
    }
}

package org.cadre.workforce.simulation;

import java.util.Arrays;
import java.util.List;
import org.cadre.workforce.simulation.Distribution.Fixed;
import org.cadre.workforce.simulation.Source.ByAppointment.Slot;
import org.cadre.workforce.simulation.Step.Exit;

/** Centres small enough to follow by hand: everybody comes on the minute and every service takes what it says. */
final class Small {

    static final String OUT = "out";

    private Small() {}

    static Source at(String name, int urgency, String next, double... minutes) {
        var slots =
                Arrays.stream(minutes).mapToObj(minute -> new Slot(minute, 1)).toList();
        return new Source.ByAppointment(name, slots, 0, new Fixed(0), urgency, next);
    }

    static Station station(String name, String team, double minutes, String next) {
        return Station.of(name, team, new Fixed(minutes), next);
    }

    static Centre oneDesk(Team team, double service, double... arrivals) {
        return new Centre(
                "one desk",
                60,
                List.of(at("people", 0, "desk", arrivals)),
                List.of(team),
                List.of(station("desk", team.name(), service, OUT), new Exit(OUT)));
    }

    static DayFigures day(Centre centre) {
        return Simulation.days(centre, 1, 0, 1).getFirst();
    }
}

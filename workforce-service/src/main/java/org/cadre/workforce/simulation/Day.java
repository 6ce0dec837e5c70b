package org.cadre.workforce.simulation;

import java.util.List;
import org.cadre.workforce.chance.Draws;

/** One day, from opening until nothing more can happen. */
final class Day {

    private final Centre centre;
    private final Draws draws;
    private final Agenda agenda = new Agenda();
    private final List<Arrivals> arrivals;
    private final People people;
    private final Presence presence;

    private Day(Centre centre, Draws draws) {
        this.centre = centre;
        this.draws = draws;
        arrivals = centre.sources().stream()
                .map(source -> Arrivals.of(source, draws))
                .toList();
        var everybody = arrivals.stream().mapToInt(Arrivals::size).sum();
        people = new People(everybody);
        presence = new Presence(everybody);
    }

    static DayFigures of(Centre centre, Draws draws) {
        return new Day(centre, draws).run();
    }

    private DayFigures run() {
        var places = new Places(centre, this);
        places.begin(arrivals);
        while (agenda.advance()) {
            places.at(agenda.place()).isDone(agenda.who());
        }
        var end = Math.max(centre.closesAt(), presence.lastExit());
        return presence.figures(centre.closesAt(), places.stations(end), places.teams(end));
    }

    double now() {
        return agenda.now();
    }

    Agenda agenda() {
        return agenda;
    }

    People people() {
        return people;
    }

    Presence presence() {
        return presence;
    }

    Draws draws() {
        return draws;
    }

    /** How long something takes for somebody at a place, by the number of that index: a duration, so never less than nought. */
    double minutes(Distribution length, long stream, int who, int index) {
        return Math.max(0, length.quantile(Draws.uniform(Draws.both(stream, people.streams[who]), index)));
    }

    void leaves(int who) {
        presence.leaves(now(), now() - people.arrived[who]);
    }
}

package org.cadre.workforce.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The centre set up for a day: its teams first, then its steps from their ends, then its sources. */
final class Places {

    private final Centre centre;
    private final Day day;
    private final List<Timed> all = new ArrayList<>();
    private final Map<String, Crew> crews = new HashMap<>();
    private final Map<String, Place> steps = new HashMap<>();
    private final Map<String, Step> described;

    Places(Centre centre, Day day) {
        this.centre = centre;
        this.day = day;
        described = centre.steps().stream().collect(Collectors.toMap(Step::name, step -> step));
        for (var team : centre.teams()) {
            var crew = new Crew(all.size(), team, day);
            crews.put(team.name(), crew);
            all.add(crew);
        }
        centre.steps().forEach(step -> place(step.name()));
        centre.stations().forEach(this::pause);
    }

    Timed at(int index) {
        return all.get(index);
    }

    /** Shifts are noted before people, so who comes at the minute of a shift's beginning meets it. */
    void begin(List<Arrivals> arrivals) {
        centre.teams().forEach(team -> crews.get(team.name()).begin());
        var routes = new Routes(centre.steps());
        for (int i = 0; i < arrivals.size(); i++) {
            var source = centre.sources().get(i);
            var first = day.people().add(source, arrivals.get(i));
            var end = first + arrivals.get(i).size();
            var gate = new Gate(all.size(), first, end, routes.bringsPeople(source), day, steps.get(source.next()));
            all.add(gate);
            gate.open();
        }
    }

    List<StationFigures> stations(double end) {
        return centre.stations().stream()
                .map(station -> desk(station.name()).figures(end))
                .toList();
    }

    List<TeamFigures> teams(double end) {
        return centre.teams().stream()
                .map(team -> crews.get(team.name()).figures(end))
                .toList();
    }

    private Place place(String name) {
        var present = steps.get(name);
        if (present != null) {
            return present;
        }
        var place = build(described.get(name));
        steps.put(name, place);
        return place;
    }

    private Place build(Step step) {
        return switch (step) {
            case Step.Exit unused -> day::leaves;
            case Step.Deposit deposit -> prepared -> ((Shelf) steps.get(deposit.store())).fill();
            case Step.Store store -> new Shelf(new Line(day.people(), false), place(store.next()));
            case Step.Delay delay -> walk(delay, place(delay.next()));
            case Branch branch -> new Fork(branch, places(branch), day);
            case Station station -> desk(station, place(station.next()));
        };
    }

    private List<Place> places(Branch branch) {
        return branch.ways().stream().map(way -> place(way.next())).toList();
    }

    private Walk walk(Step.Delay delay, Place next) {
        var walk = new Walk(all.size(), delay.length(), day.draws().of(delay.name()), day, next);
        all.add(walk);
        return walk;
    }

    private Desk desk(Station station, Place next) {
        var desk = new Desk(all.size(), station, day, crews.get(station.team()), next);
        all.add(desk);
        if (station.patience() instanceof Patience.Limited limited) {
            tries(desk, limited);
        }
        if (station.batch().isOfMany()) {
            gathers(desk, station.batch());
        }
        return desk;
    }

    private void tries(Desk desk, Patience.Limited patience) {
        var exit = place(patience.exit());
        var stream = day.draws().of(desk.name());
        var givingUp = new GivingUp(all.size(), patience.length(), stream, desk, day, exit);
        all.add(givingUp);
        desk.tells(givingUp::begins);
    }

    private void gathers(Desk desk, Batch batch) {
        var gathering = new Gathering(all.size(), batch, desk, day);
        all.add(gathering);
        desk.tells(gathering::begins);
    }

    private void pause(Station station) {
        for (var pause : station.pauses()) {
            desk(station.name()).pausesWhile(desk(pause.station()), pause.whileMoreThan());
        }
    }

    private Desk desk(String name) {
        return (Desk) steps.get(name);
    }
}

package org.cadre.workforce.simulation;

import java.util.List;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.quantity.Names;
import org.cadre.workforce.quantity.Quantity;

/** A place that people walk through. Nobody new comes after closing time by itself; whoever is in is seen to the end. */
public record Centre(String name, double closesAt, List<Source> sources, List<Team> teams, List<Step> steps) {

    static final int MOST_ARRIVALS = 2_000_000;

    public Centre {
        Quantity.name("name", name);
        Quantity.positive("closesAt", closesAt);
        sources = List.copyOf(sources);
        teams = List.copyOf(teams);
        steps = List.copyOf(steps);
        new CentreRules(sources, teams, steps).check(closesAt);
    }

    public Centre with(Team changed) {
        var others = teams.stream()
                .map(team -> team.name().equals(changed.name()) ? changed : team)
                .toList();
        return new Centre(name, closesAt, sources, others, steps);
    }

    public Team team(String wanted) {
        return teams.stream()
                .filter(team -> team.name().equals(wanted))
                .findAny()
                .orElseThrow(() -> DomainException.invalidField(
                        "team",
                        "team-unknown",
                        "%s has no team %s: name one of %s"
                                .formatted(
                                        name,
                                        wanted,
                                        Names.listed(
                                                teams.stream().map(Team::name).toList()))));
    }

    /** What a day asks of whoever simulates it, in people at a step. */
    public double effort() {
        return new Effort(this).ofADay();
    }

    /** How many a day draws to find those who come. */
    double drawn() {
        return sources.stream().mapToDouble(Source::drawn).sum();
    }

    List<Station> stations() {
        return stations(steps);
    }

    static List<Station> stations(List<Step> steps) {
        return steps.stream()
                .filter(Station.class::isInstance)
                .map(Station.class::cast)
                .toList();
    }

    List<Station> stationsOf(Team team) {
        return stations().stream()
                .filter(station -> station.team().equals(team.name()))
                .toList();
    }

    /** What passes a step on average, of all sources together. */
    double expectedAt(Step step) {
        return new Routes(steps).expectedAt(step, sources);
    }
}

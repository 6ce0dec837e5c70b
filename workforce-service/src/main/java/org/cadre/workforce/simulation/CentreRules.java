package org.cadre.workforce.simulation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadre.kit.problem.DomainException;

/** What makes a description of a centre one that can run, and whose figures are numbers. */
final class CentreRules {

    private static final double LEAST_EXPECTED = 1e-12;

    private final List<Source> sources;
    private final List<Team> teams;
    private final List<Step> steps;
    private final List<Station> stations;

    CentreRules(List<Source> sources, List<Team> teams, List<Step> steps) {
        this.sources = sources;
        this.teams = teams;
        this.steps = steps;
        stations = Centre.stations(steps);
    }

    void check(double closesAt) {
        namesDiffer("teams", teams.stream().map(Team::name));
        namesDiffer(
                "steps",
                Stream.concat(sources.stream().map(Source::name), steps.stream().map(Step::name)));
        namesAreKnown();
        somebodyComesEverywhere();
        enoughComeToEveryStation();
        peopleAndThingsApart();
        everyTeamServes(closesAt);
        notTooMany();
    }

    private void namesAreKnown() {
        var pauses = stations.stream().flatMap(station -> station.pauses().stream());
        allIn(named(teams, Team::name), stations.stream().map(Station::team), "team-unknown", "There is no team %s");
        allIn(
                named(stations, Station::name),
                pauses.map(Station.Pause::station),
                "station-unknown",
                "There is no station %s to pause for");
        allIn(
                named(kind(Step.Store.class).toList(), Step::name),
                kind(Step.Deposit.class).map(Step.Deposit::store),
                "store-unknown",
                "There is no store %s");
        allIn(
                named(kind(Step.Exit.class).toList(), Step::name),
                stations.stream()
                        .flatMap(station -> station.patience().waysOut().stream())
                        .map(Step.Way::next),
                "patience-without-exit",
                "Who gives up leaves by an exit, and %s is none");
    }

    private void somebodyComesEverywhere() {
        var routes = new Routes(steps);
        var reached = sources.stream()
                .filter(source -> source.expected() > 0)
                .flatMap(source -> routes.sharesOf(source).keySet().stream())
                .collect(Collectors.toSet());
        allIn(reached, steps.stream().map(Step::name), "step-unreached", "Nobody ever comes to %s");
        if (sources.stream().noneMatch(routes::bringsPeople)) {
            throw DomainException.invalidField("sources", "nobody-comes", "At least one source must lead to an exit");
        }
    }

    /** Shares of shares come to nothing: with fewer there is no telling how long they take or how many could be served. */
    private void enoughComeToEveryStation() {
        var routes = new Routes(steps);
        stations.stream()
                .filter(station -> routes.expectedAt(station, sources) < LEAST_EXPECTED)
                .findFirst()
                .ifPresent(station -> {
                    throw DomainException.invalidField(
                            "steps",
                            "step-unreached",
                            "Nobody ever comes to %s: it is less than one in a million million days"
                                    .formatted(station.name()));
                });
    }

    private void peopleAndThingsApart() {
        var routes = new Routes(steps);
        for (var source : sources) {
            if (routes.bringsPeople(source) && routes.bringsThings(source)) {
                throw DomainException.invalidField(
                        "steps",
                        "people-and-things-mixed",
                        "From %s one way ends at an exit and one in a store: give things a source of their own"
                                .formatted(source.name()));
            }
        }
    }

    private void everyTeamServes(double closesAt) {
        allIn(
                named(stations, Station::team),
                teams.stream().map(Team::name),
                "team-without-station",
                "%s serves at no station");
        if (teams.isEmpty()) {
            throw DomainException.invalidField("teams", "nobody-serves", "At least one team must serve somewhere");
        }
        for (var team : teams) {
            if (team.minutesUntil(closesAt) == 0) {
                throw DomainException.invalidField(
                        "teams",
                        "team-never-there",
                        "Nobody of %s is there before closing: give a shift that begins earlier one or more staff"
                                .formatted(team.name()));
            }
        }
    }

    private void notTooMany() {
        if (sources.stream().mapToDouble(Source::drawn).sum() > Centre.MOST_ARRIVALS) {
            throw DomainException.invalidField(
                    "sources",
                    "too-many-arrivals",
                    "At most %d a day can be simulated".formatted(Centre.MOST_ARRIVALS));
        }
    }

    private static void allIn(Set<String> names, Stream<String> used, String code, String words) {
        used.filter(name -> !names.contains(name)).findFirst().ifPresent(name -> {
            throw DomainException.invalidField("steps", code, words.formatted(name));
        });
    }

    private static void namesDiffer(String field, Stream<String> names) {
        var seen = new HashSet<String>();
        names.filter(name -> !seen.add(name)).findFirst().ifPresent(name -> {
            throw DomainException.invalidField(field, "name-twice", "%s is there twice".formatted(name));
        });
    }

    private <T extends Step> Stream<T> kind(Class<T> kind) {
        return steps.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static <T> Set<String> named(List<T> things, Function<T, String> name) {
        return things.stream().map(name).collect(Collectors.toSet());
    }
}

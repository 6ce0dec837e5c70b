package org.cadre.workforce.simulation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadre.kit.problem.DomainException;

/** What makes a description of a centre one that can run, and whose figures are numbers. */
record CentreRules(List<Source> sources, List<Team> teams, List<Step> steps) {

    private static final double LEAST_EXPECTED = 1e-12;
    private static final String UNREACHED = "step-unreached";

    void check(double closesAt) {
        new NameRules(sources, teams, steps).check();
        somebodyComesEverywhere();
        enoughComeToEveryStation();
        peopleAndThingsApart();
        everyTeamServes(closesAt);
        notTooMany();
    }

    private void somebodyComesEverywhere() {
        var routes = new Routes(steps);
        var reached = sources.stream()
                .filter(source -> source.expected() > 0)
                .flatMap(source -> routes.sharesOf(source).keySet().stream())
                .collect(Collectors.toSet());
        refuseFirst(
                Mention.of("steps", steps, Step::name, step -> !reached.contains(step.name())),
                UNREACHED,
                "Nobody ever comes to %s: let a source or a step lead there, or leave it out");
        if (sources.stream().noneMatch(routes::bringsPeople)) {
            throw DomainException.invalidField("sources", "nobody-comes", "At least one source must lead to an exit");
        }
    }

    /** Shares of shares come to nothing: with fewer there is no telling how long they take or how many could be served. */
    private void enoughComeToEveryStation() {
        var routes = new Routes(steps);
        refuseFirst(
                Mention.of(
                        "steps",
                        steps,
                        Step::name,
                        step -> step instanceof Station && routes.expectedAt(step, sources) < LEAST_EXPECTED),
                UNREACHED,
                "Nobody ever comes to %s: it is less than one in a million million days. Raise the shares of the ways there");
    }

    private void peopleAndThingsApart() {
        var routes = new Routes(steps);
        refuseFirst(
                Mention.of(
                        "sources",
                        sources,
                        Source::name,
                        source -> routes.bringsPeople(source) && routes.bringsThings(source)),
                "people-and-things-mixed",
                "From %s one way ends at an exit and one in a store: give things a source of their own");
    }

    private void everyTeamServes(double closesAt) {
        if (teams.isEmpty()) {
            throw DomainException.invalidField("teams", "nobody-serves", "At least one team must serve somewhere");
        }
        var serving = Centre.stations(steps).stream().map(Station::team).collect(Collectors.toSet());
        refuseFirst(
                Mention.of("teams", teams, Team::name, team -> !serving.contains(team.name())),
                "team-without-station",
                "%s serves at no station: name it as the team of one, or leave it out");
        refuseFirst(
                Mention.of("teams", teams, Team::name, team -> team.minutesUntil(closesAt) == 0),
                "team-never-there",
                "Nobody of %s is there before closing: give a shift that begins earlier one or more staff");
    }

    private void notTooMany() {
        if (sources.stream().mapToDouble(Source::drawn).sum() > Centre.MOST_ARRIVALS) {
            throw DomainException.invalidField(
                    "sources",
                    "too-many-arrivals",
                    "At most %d a day can be simulated".formatted(Centre.MOST_ARRIVALS));
        }
    }

    private static void refuseFirst(Stream<Mention> wrong, String code, String words) {
        wrong.findFirst().ifPresent(mention -> {
            throw DomainException.invalidField(mention.field(), code, words.formatted(mention.name()));
        });
    }
}

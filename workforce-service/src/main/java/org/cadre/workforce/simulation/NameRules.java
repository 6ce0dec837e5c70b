package org.cadre.workforce.simulation;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.quantity.Names;

/** Each name is given once, and what is named is there. */
record NameRules(List<Source> sources, List<Team> teams, List<Step> steps) {

    void check() {
        onlyOnce(Mention.of("teams", teams, Team::name, any -> true));
        onlyOnce(Stream.concat(
                Mention.of("sources", sources, Source::name, any -> true),
                Mention.of("steps", steps, Step::name, any -> true)));
        var named = teams.stream().map(Team::name).toList();
        known(named, ofStations(station -> Stream.of(new Mention("team", station.team()))), "team-unknown", "team");
        known(names(Station.class), ofStations(Mention::pauses), "station-unknown", "station to pause for,");
        known(names(Step.Store.class), stores(), "store-unknown", "store");
        known(
                names(Step.Exit.class),
                ofStations(Mention::exitsOfTheImpatient),
                "patience-without-exit",
                "exit for those who give up,");
        known(names(Step.class), waysOn(), "step-unknown", "step");
    }

    private Stream<Mention> waysOn() {
        return Stream.concat(Mention.by("sources", sources, Mention::first), Mention.by("steps", steps, Mention::ways));
    }

    private Stream<Mention> ofStations(Function<Station, Stream<Mention>> named) {
        return Mention.by(
                "steps", steps, step -> step instanceof Station station ? named.apply(station) : Stream.empty());
    }

    private Stream<Mention> stores() {
        return Mention.by(
                "steps",
                steps,
                step -> step instanceof Step.Deposit deposit
                        ? Stream.of(new Mention("store", deposit.store()))
                        : Stream.empty());
    }

    private List<String> names(Class<? extends Step> kind) {
        return steps.stream().filter(kind::isInstance).map(Step::name).toList();
    }

    private static void known(List<String> there, Stream<Mention> named, String code, String what) {
        named.filter(mention -> !there.contains(mention.name())).findFirst().ifPresent(mention -> {
            var remedy = there.isEmpty() ? "describe one" : "name one of " + Names.listed(there);
            throw DomainException.invalidField(
                    mention.field(), code, "There is no %s %s: %s".formatted(what, mention.name(), remedy));
        });
    }

    private static void onlyOnce(Stream<Mention> named) {
        var seen = new HashSet<String>();
        named.filter(mention -> !seen.add(mention.name())).findFirst().ifPresent(mention -> {
            throw DomainException.invalidField(
                    mention.field() + "/name",
                    "name-twice",
                    "%s is there before: give each a name of its own".formatted(mention.name()));
        });
    }
}

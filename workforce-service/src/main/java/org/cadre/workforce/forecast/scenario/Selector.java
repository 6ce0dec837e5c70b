package org.cadre.workforce.forecast.scenario;

import java.util.Set;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.stock.Route;
import org.cadre.workforce.forecast.stock.Unit;

/**
 * Which cells a lever reaches. An empty set means all.
 *
 * @param bands counted from 0
 * @param routes of joiners; for all else they do not matter
 * @param youngest in years, included
 * @param oldest in years, included
 */
public record Selector(
        Set<String> organisations,
        Set<String> groups,
        Set<Integer> bands,
        Set<Route> routes,
        int youngest,
        int oldest) {

    public static final Selector ALL = new Selector(Set.of(), Set.of(), Set.of(), Set.of(), 0, 200);

    public Selector {
        organisations = Set.copyOf(organisations);
        groups = Set.copyOf(groups);
        bands = Set.copyOf(bands);
        routes = Set.copyOf(routes);
        if (oldest < youngest) {
            throw DomainException.invalidField(
                    "oldest", "ages-reversed", "oldest must be %d or more, as youngest is".formatted(youngest));
        }
    }

    public static Selector ofGroup(String group) {
        return new Selector(Set.of(), Set.of(group), Set.of(), Set.of(), 0, 200);
    }

    public static Selector ofOrganisation(String organisation) {
        return new Selector(Set.of(organisation), Set.of(), Set.of(), Set.of(), 0, 200);
    }

    /** Those of them who are this old. */
    public Selector aged(int from, int to) {
        return new Selector(organisations, groups, bands, routes, from, to);
    }

    public Selector inBands(Integer... chosen) {
        return new Selector(organisations, groups, Set.of(chosen), routes, youngest, oldest);
    }

    public Selector by(Route... chosen) {
        return new Selector(organisations, groups, bands, Set.of(chosen), youngest, oldest);
    }

    /** Whether it reaches anything of the unit. */
    public boolean reaches(Unit unit) {
        var shape = unit.shape();
        return of(organisations, unit.organisation())
                && of(groups, unit.group())
                && (bands.isEmpty() || bands.stream().anyMatch(band -> band >= 0 && band < shape.bands()))
                && youngest < shape.youngest() + shape.ages()
                && oldest >= shape.youngest();
    }

    boolean reachesCell(int band, int age) {
        return of(bands, band) && age >= youngest && age <= oldest;
    }

    boolean reachesIntake(int band, Route route) {
        return of(bands, band) && of(routes, route);
    }

    boolean overlaps(Selector other) {
        return meet(organisations, other.organisations)
                && meet(groups, other.groups)
                && meet(bands, other.bands)
                && meet(routes, other.routes)
                && youngest <= other.oldest
                && other.youngest <= oldest;
    }

    private static <T> boolean of(Set<T> chosen, T one) {
        return chosen.isEmpty() || chosen.contains(one);
    }

    private static <T> boolean meet(Set<T> some, Set<T> others) {
        return some.isEmpty() || others.isEmpty() || some.stream().anyMatch(others::contains);
    }
}

package org.cadre.workforce.planning.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cadre.workforce.forecast.need.Demand;
import org.cadre.workforce.forecast.rate.Risk;
import org.cadre.workforce.forecast.stock.Account;
import org.cadre.workforce.forecast.stock.Course;
import org.cadre.workforce.forecast.stock.Route;
import org.cadre.workforce.forecast.stock.Unit;

/**
 * The gap of one or several groups as an account, in expectation and without levers: what drivers do to the demand, and
 * joiners, leavers and hours to the staff. Heads are counted with the full-time equivalents of those there at the start.
 */
final class GapAccount {

    private final Map<String, Double> demand = new LinkedHashMap<>();
    private final Map<Route, Double> joined = new LinkedHashMap<>();
    private final Map<Risk, Double> left = new LinkedHashMap<>();
    private double start;
    private double hours;

    /** Adds a group and what is expected of it. */
    void add(Unit unit, Demand needed, Course course) {
        int last = course.figures().size() - 1;
        double opening = opening(unit);
        double each = each(unit, course, opening);
        start += needed.base() - opening;
        needed.contributions(last).forEach((driver, change) -> demand.merge(driver, change, Double::sum));
        for (var account : course.accounts()) {
            count(account, each);
        }
        var figures = course.figures().get(last);
        hours -= figures.fte()
                - opening
                - each * (figures.heads() - unit.opening().sum());
    }

    private void count(Account account, double each) {
        account.joined().forEach((route, heads) -> joined.merge(route, -each * heads, Double::sum));
        account.left().forEach((risk, heads) -> left.merge(risk, each * heads, Double::sum));
    }

    private static double opening(Unit unit) {
        var participation = unit.worth().participation(0);
        double opening = 0;
        for (int cell = 0; cell < unit.opening().size(); cell++) {
            opening += unit.opening().at(cell) * participation.at(cell);
        }
        return opening;
    }

    /** Full-time equivalents a head at the start, or, where nobody was there, at the end. */
    private static double each(Unit unit, Course course, double opening) {
        double heads = unit.opening().sum();
        var last = course.figures().getLast();
        if (heads > 0) {
            return opening / heads;
        }
        return last.heads() > 0 ? last.fte() / last.heads() : 0;
    }

    double start() {
        return start;
    }

    Map<String, Double> demand() {
        return demand;
    }

    /** Those by which anybody came, by the names that people use. */
    Map<String, Double> joined() {
        return named(List.of(Route.values()), joined);
    }

    Map<String, Double> left() {
        return named(List.of(Risk.values()), left);
    }

    double hours() {
        return hours;
    }

    private static <K extends Enum<K>> Map<String, Double> named(List<K> order, Map<K, Double> changes) {
        var named = new LinkedHashMap<String, Double>();
        for (var one : order) {
            double change = changes.getOrDefault(one, 0.0);
            if (change != 0) {
                named.put(one.name().toLowerCase(Locale.ROOT).replace('_', ' '), change);
            }
        }
        return named;
    }
}

package org.cadre.workforce.planning.calibration;

import java.util.HashSet;
import java.util.List;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.planning.calibration.NewCalibration.CalibrationUnit;
import org.cadre.workforce.planning.model.HistoryAccount;
import org.cadre.workforce.planning.model.ModelYear;

/** What movements must be beyond their single numbers: years without a gap, and an account of everybody. */
record CalibrationRules(NewCalibration asked) {

    /** Years of all units together. */
    static final int MOST_YEARS = 2_000;

    void check() {
        requireBounded();
        var groups = new HashSet<String>();
        var account = new HistoryAccount("groups");
        for (int at = 0; at < asked.groups().size(); at++) {
            var group = asked.groups().get(at);
            once("groups/%d/name".formatted(at), "group-twice", group.name(), groups);
            var units = new HashSet<String>();
            for (int unit = 0; unit < group.units().size(); unit++) {
                var path = "groups/%d/units/%d".formatted(at, unit);
                once(path + "/name", "unit-twice", group.units().get(unit).name(), units);
                check(path, group.units().get(unit));
                account.add(
                        path,
                        "%s, %s".formatted(group.name(), group.units().get(unit).name()),
                        group.units().get(unit).history());
            }
        }
        account.require();
    }

    private void requireBounded() {
        int years = asked.groups().stream()
                .flatMap(group -> group.units().stream())
                .mapToInt(unit -> unit.history().size())
                .sum();
        if (years > MOST_YEARS) {
            throw DomainException.invalidField(
                    "groups",
                    "calibration-too-large",
                    "The units have %d years together; one calibration takes at most %d".formatted(years, MOST_YEARS));
        }
    }

    private static void check(String path, CalibrationUnit unit) {
        var years = unit.history();
        for (int at = 0; at < years.size(); at++) {
            int begins = begins(years.get(at).year());
            int due = begins(years.getFirst().year()) + at;
            if (begins != due || !years.get(at).year().equals(label(due))) {
                throw DomainException.invalidField(
                        "%s/history/%d/year".formatted(path, at),
                        "years-not-consecutive",
                        "This must be %s: years follow each other, the oldest first".formatted(label(due)));
            }
        }
        if (years.stream().noneMatch(CalibrationRules::hadSomebody)) {
            throw DomainException.invalidField(
                    path + "/history", "nobody-exposed", "Nobody was there in any of the years, so nobody could leave");
        }
    }

    private static boolean hadSomebody(ModelYear year) {
        return year.opening() + year.closing() > 0;
    }

    private static void once(String path, String code, String name, HashSet<String> seen) {
        if (!seen.add(name)) {
            throw DomainException.invalidField(path, code, "%s stands there before".formatted(name));
        }
    }

    /** The calendar year in which it begins. */
    static int begins(String year) {
        return Integer.parseInt(year.substring(0, 4));
    }

    private static String label(int begins) {
        return "%04d/%02d".formatted(begins, (begins + 1) % 100);
    }

    /** Of all units, from the first year that any of them has to the last. */
    static String years(List<CalibrationUnit> units) {
        int first = units.stream()
                .mapToInt(unit -> begins(unit.history().getFirst().year()))
                .min()
                .orElseThrow();
        int last = units.stream()
                .mapToInt(unit -> begins(unit.history().getLast().year()))
                .max()
                .orElseThrow();
        return first == last ? label(first) : "%s to %s".formatted(label(first), label(last));
    }
}

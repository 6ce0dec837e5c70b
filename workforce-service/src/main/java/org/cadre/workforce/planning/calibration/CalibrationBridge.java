package org.cadre.workforce.planning.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.planning.calibration.NewCalibration.CalibrationGroup;
import org.cadre.workforce.planning.calibration.NewCalibration.CalibrationUnit;
import org.cadre.workforce.planning.calibration.Reclassification.ReclassifiedUnit;
import org.cadre.workforce.planning.model.ModelYear;

/**
 * Histories as they would be, had everybody always been counted where they are now. Of the years before, the share of the old place
 * that was reclassified is taken to have come, left and moved as the rest of it did. Both histories account for everybody as before.
 */
final class CalibrationBridge {

    private final NewCalibration asked;
    private final Map<ReclassifiedUnit, List<ModelYear>> histories = new LinkedHashMap<>();

    private CalibrationBridge(NewCalibration asked) {
        this.asked = asked;
        for (var group : asked.groups()) {
            group.units()
                    .forEach(unit -> histories.put(new ReclassifiedUnit(group.name(), unit.name()), unit.history()));
        }
    }

    /** The same question, with the histories in place of those that were sent. */
    static NewCalibration over(NewCalibration asked) {
        var bridge = new CalibrationBridge(asked);
        IntStream.range(0, asked.reclassified().size())
                .boxed()
                .sorted(Comparator.comparing(at -> asked.reclassified().get(at).year()))
                .forEach(bridge::reclassify);
        return asked.with(asked.groups().stream().map(bridge::group).toList());
    }

    private CalibrationGroup group(CalibrationGroup group) {
        var units = group.units().stream()
                .map(unit -> new CalibrationUnit(
                        unit.name(), histories.get(new ReclassifiedUnit(group.name(), unit.name()))))
                .toList();
        return new CalibrationGroup(group.name(), units);
    }

    private void reclassify(int at) {
        var path = "reclassified/" + at;
        var one = asked.reclassified().get(at);
        var from = new ArrayList<>(known(path + "/from", one.from()));
        var to = new ArrayList<>(known(path + "/to", one.to()));
        int year = year(path, one, from, to);
        requireMoved(path, one, from.get(year), to.get(year));

        long heads = one.heads();
        double share = (double) heads / from.get(year).opening();
        from.set(year, sum(from.get(year), part(-heads, 0, 0, 0, -heads)));
        to.set(year, sum(to.get(year), part(heads, 0, 0, -heads, 0)));
        long closing = heads;
        for (int before = year - 1; before >= 0; before--) {
            var part = before(from.get(before), share, closing);
            from.set(before, sum(from.get(before), minus(part)));
            to.set(before, sum(to.get(before), part));
            closing = part.opening();
        }
        requirePeople(path, one, from, to);
        histories.put(one.from(), from);
        histories.put(one.to(), to);
    }

    private List<ModelYear> known(String path, ReclassifiedUnit place) {
        if (!histories.containsKey(place)) {
            throw DomainException.invalidField(path, "unit-unknown", "There is no history of %s".formatted(place));
        }
        return histories.get(place);
    }

    private static int year(String path, Reclassification one, List<ModelYear> from, List<ModelYear> to) {
        var years = from.stream().map(ModelYear::year).toList();
        int year = years.indexOf(one.year());
        if (one.from().equals(one.to())
                || year < 0
                || year >= to.size()
                || !to.getFirst().year().equals(years.getFirst())) {
            throw DomainException.invalidField(
                    path + "/year",
                    "reclassified-apart",
                    "%s and %s must be two histories that begin in the same year and have %s"
                            .formatted(one.from(), one.to(), one.year()));
        }
        return year;
    }

    private static void requireMoved(String path, Reclassification one, ModelYear from, ModelYear to) {
        long most = Math.min(Math.min(from.movedOut(), from.opening()), to.movedIn());
        if (one.heads() > most) {
            throw DomainException.invalidField(
                    path + "/heads",
                    "reclassified-not-moved",
                    "In %s at most %d were there, moved out of %s and into %s: the history has whoever is reclassified as moved"
                            .formatted(one.year(), most, one.from(), one.to()));
        }
    }

    /** Parts are whole people, so that a few years of hardly anybody can come to less than nobody. */
    private static void requirePeople(String path, Reclassification one, List<ModelYear> from, List<ModelYear> to) {
        var wrong = IntStream.range(0, Math.min(from.size(), to.size()))
                .filter(year -> from.get(year).opening() < 0 || to.get(year).opening() < 0)
                .findFirst();
        if (wrong.isPresent()) {
            throw DomainException.invalidField(
                    path + "/heads",
                    "reclassified-nobody",
                    "So many were not there in %s, who would have become %s: give the histories from a later year on"
                            .formatted(from.get(wrong.getAsInt()).year(), one.to()));
        }
    }

    /** The share of a year that ends with so many. */
    private static ModelYear before(ModelYear year, double share, long closing) {
        long joiners = Math.round(share * year.joiners());
        long leavers = Math.round(share * year.leavers());
        long movedIn = Math.round(share * year.movedIn());
        long movedOut = Math.round(share * year.movedOut());
        long opening = closing - joiners + leavers - movedIn + movedOut;
        return new ModelYear(year.year(), opening, joiners, leavers, movedIn, movedOut, closing);
    }

    private static ModelYear part(long opening, long joiners, long leavers, long movedIn, long movedOut) {
        return new ModelYear(
                "", opening, joiners, leavers, movedIn, movedOut, opening + joiners - leavers + movedIn - movedOut);
    }

    private static ModelYear minus(ModelYear part) {
        return part(-part.opening(), -part.joiners(), -part.leavers(), -part.movedIn(), -part.movedOut());
    }

    private static ModelYear sum(ModelYear year, ModelYear part) {
        return new ModelYear(
                year.year(),
                year.opening() + part.opening(),
                year.joiners() + part.joiners(),
                year.leavers() + part.leavers(),
                year.movedIn() + part.movedIn(),
                year.movedOut() + part.movedOut(),
                year.closing() + part.closing());
    }
}

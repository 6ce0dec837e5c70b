package org.cadre.workforce.forecast.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** One number that levers reach, in one step. */
final class Resolved {

    private final List<Lever> levers;
    private final int step;

    private Resolved(List<Lever> levers, int step) {
        this.levers = levers;
        this.step = step;
    }

    static double of(double base, List<Lever> levers, int step, Predicate<Lever> reaches) {
        var mine = levers.stream()
                .filter(lever -> isOn(lever, step) && reaches.test(lever))
                .toList();
        return mine.isEmpty() ? base : new Resolved(mine, step).value(base);
    }

    static boolean isOn(Lever lever, int step) {
        return step >= lever.profile().from() && step < lever.profile().until();
    }

    private double value(double base) {
        double value = set(base);
        for (var lever : levers) {
            value += lever.operation() == Operation.ADD ? share(lever) * lever.value() : 0;
        }
        for (var lever : levers) {
            value *= lever.operation() == Operation.SCALE ? 1 + share(lever) * (lever.value() - 1) : 1;
        }
        return bounded(Math.max(0, value));
    }

    private double set(double base) {
        return levers.stream()
                .filter(lever -> lever.operation() == Operation.SET)
                .max(Comparator.comparing(lever -> lever.warrant().approvedOn()))
                .map(lever -> base + share(lever) * (lever.value() - base))
                .orElse(base);
    }

    private double bounded(double value) {
        double bounded = value;
        for (var lever : levers) {
            bounded = lever.operation() == Operation.FLOOR ? Math.max(bounded, lever.value()) : bounded;
        }
        for (var lever : levers) {
            bounded = lever.operation() == Operation.CAP ? Math.min(bounded, lever.value()) : bounded;
        }
        return bounded;
    }

    private double share(Lever lever) {
        return lever.profile().at(step);
    }
}

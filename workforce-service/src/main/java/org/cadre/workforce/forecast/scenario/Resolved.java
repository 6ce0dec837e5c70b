package org.cadre.workforce.forecast.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Numbers that levers reach, in one step: that of a cell, or those of all intakes of a unit. What a lever sets, adds, or does
 * not let pass is the sum of those it reaches. It is shared out as they would be without it, evenly where they are nought.
 */
final class Resolved {

    private final double[] values;
    private final int step;
    private final BiPredicate<Lever, Integer> reaches;

    private Resolved(double[] values, int step, BiPredicate<Lever, Integer> reaches) {
        this.values = values;
        this.step = step;
        this.reaches = reaches;
    }

    /** Of levers in the order of their approval. */
    static double of(double base, List<Lever> levers, int step, Predicate<Lever> reaches) {
        var mine = levers.stream()
                .filter(lever -> isOn(lever, step) && reaches.test(lever))
                .toList();
        return mine.isEmpty() ? base : of(new double[] {base}, mine, step, (lever, only) -> true)[0];
    }

    /**
     * Several at once.
     *
     * @param reaches whether a lever reaches the number at a place of the base
     */
    static double[] of(double[] base, List<Lever> levers, int step, BiPredicate<Lever, Integer> reaches) {
        var resolved = new Resolved(base.clone(), step, reaches);
        resolved.pull(levers);
        return resolved.values;
    }

    static boolean isOn(Lever lever, int step) {
        return step >= lever.profile().from() && step < lever.profile().until();
    }

    private void pull(List<Lever> levers) {
        each(levers, Operation.SET, this::set);
        var before = values.clone();
        each(levers, Operation.ADD, lever -> add(lever, before));
        each(levers, Operation.SCALE, this::scale);
        Arrays.setAll(values, at -> Math.max(0, values[at]));
        each(levers, Operation.FLOOR, lever -> put(lever, Math.max(sum(lever, values), lever.value())));
        each(levers, Operation.CAP, lever -> put(lever, Math.min(sum(lever, values), lever.value())));
    }

    private void each(List<Lever> levers, Operation operation, Consumer<Lever> pulled) {
        for (var lever : levers) {
            if (lever.operation() == operation && isOn(lever, step)) {
                pulled.accept(lever);
            }
        }
    }

    /** From where those approved before have led to: as it grows it never falls back behind them. */
    private void set(Lever lever) {
        double before = sum(lever, values);
        put(lever, before + share(lever) * (lever.value() - before));
    }

    private void put(Lever lever, double together) {
        double before = sum(lever, values);
        if (together != before) {
            double count = count(lever);
            for (int at = 0; at < values.length; at++) {
                values[at] = reaches.test(lever, at) ? together * part(values[at], before, count) : values[at];
            }
        }
    }

    /** In parts of the same numbers for all that add, so that they may come in any order. */
    private void add(Lever lever, double[] numbers) {
        double all = sum(lever, numbers);
        double count = count(lever);
        for (int at = 0; at < values.length; at++) {
            values[at] += reaches.test(lever, at) ? share(lever) * lever.value() * part(numbers[at], all, count) : 0;
        }
    }

    private void scale(Lever lever) {
        for (int at = 0; at < values.length; at++) {
            values[at] *= reaches.test(lever, at) ? 1 + share(lever) * (lever.value() - 1) : 1;
        }
    }

    private static double part(double number, double all, double count) {
        return all > 0 ? number / all : 1 / count;
    }

    private double sum(Lever lever, double[] numbers) {
        double sum = 0;
        for (int at = 0; at < numbers.length; at++) {
            sum += reaches.test(lever, at) ? numbers[at] : 0;
        }
        return sum;
    }

    private int count(Lever lever) {
        int count = 0;
        for (int at = 0; at < values.length; at++) {
            count += reaches.test(lever, at) ? 1 : 0;
        }
        return count;
    }

    private double share(Lever lever) {
        return lever.profile().at(step);
    }
}

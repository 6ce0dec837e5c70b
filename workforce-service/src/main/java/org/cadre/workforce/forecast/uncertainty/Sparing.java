package org.cadre.workforce.forecast.uncertainty;

import org.cadre.workforce.forecast.stock.Horizon;

/**
 * In which runs a family asks what a person will count, and what chance does to it. Asked back from each year that takes as
 * many times as long as there are years. Where so many units have rates of their own that it would take most of a study,
 * only one run of {@value #EVERY} asks; what is expected is then carried forward in each, and is exact, and the variance by
 * chance is that of the last run that asked. By the law of total variance it is the mean of these over the runs that counts,
 * and one run of {@value #EVERY} knows it far better than the quantiles are known.
 */
final class Sparing {

    /** Each block begins with a run that asks, so that no block needs another. */
    static final int EVERY = 25;

    /** Cells, steps and years of all families: all runs ask where there are fewer. One trust by the month has fewer. */
    static final long MANY = 20_000_000;

    /** What is expected is carried forward in about the time in which so many years are asked for. */
    private static final int CARRIED = 3;

    private final boolean many;
    private final int years;

    Sparing(Kinship units, Horizon horizon) {
        years = horizon.steps() / horizon.stepsPerYear();
        long cells = units.families().stream()
                .mapToLong(family -> units.get(family[0]).shape().cells())
                .sum();
        many = isMany(cells * horizon.steps(), years);
    }

    private static boolean isMany(long cellSteps, int years) {
        return cellSteps * years > MANY;
    }

    /** What a run takes on average, in cells times steps times years. */
    static long work(long cellSteps, int years) {
        return isMany(cellSteps, years) ? cellSteps * years / EVERY + cellSteps * CARRIED : cellSteps * years;
    }

    /** Whether a family of so many units asks in that run. With many akin it always does: they share one answer. */
    boolean asks(int run, int units) {
        return !many || 2 * units >= years || run % EVERY == 0;
    }
}

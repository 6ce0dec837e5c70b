package org.cadre.workforce.planning.run;

import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.planning.scenario.StaffMemory;

/**
 * How a run draws its futures. EXPECTED carries what is expected, with the exact variance of chance, and draws people only
 * where they are few; EXACT draws every person of every future.
 */
public enum RunMode {
    /** What follows from each year is asked for on its own. */
    EXPECTED(
            "Cells (%d), steps (%d), years and draws",
            ", where groups that have the rates of another share its steps") {
        @Override
        long work(RunSize size, StaffMemory staff) {
            return size.expecting(staff) * size.question().draws();
        }

        @Override
        long most(RunBounds bounds) {
            return bounds.work();
        }
    },
    /** Fifteen years of a trust by the month: nine groups of twelve bands and sixty ages, a thousand times. */
    EXACT("Cells (%d), steps (%d) and draws", " together") {
        @Override
        long work(RunSize size, StaffMemory staff) {
            return drawing(size.cells() * size.steps(), size.question());
        }

        @Override
        long most(RunBounds bounds) {
            return MOST_DRAWN;
        }
    };

    private static final long MOST_DRAWN = 1_200_000_000L;

    private final String factors;
    private final String manner;

    /** @param manner how the factors are multiplied, in words */
    RunMode(String factors, String manner) {
        this.factors = factors;
        this.manner = manner;
    }

    abstract long work(RunSize size, StaffMemory staff);

    abstract long most(RunBounds bounds);

    /** Refuses what would take too long. */
    void requireBounded(RunLoad load, RunBounds bounds) {
        var size = load.size();
        require(
                load.field("draws"),
                factors.formatted(size.cells(), size.steps()) + load.whose(),
                load.work(),
                most(bounds));
    }

    /** Refuses to draw too many people besides those of the cells, by its own words. */
    static void requireDrawable(String factors, long drawn, int steps, RunQuestion question) {
        EXACT.require("draws", factors.formatted(drawn, steps), drawing(drawn * steps, question), MOST_DRAWN);
    }

    private static long drawing(long cellSteps, RunQuestion question) {
        return cellSteps * question.draws();
    }

    private void require(String field, String factors, long work, long most) {
        if (work > most) {
            throw DomainException.invalidField(
                    field,
                    "run-too-large",
                    "%s come to %d%s; one run computes at most %d".formatted(factors, work, manner, most));
        }
    }
}

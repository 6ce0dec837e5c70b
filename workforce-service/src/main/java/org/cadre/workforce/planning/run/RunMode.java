package org.cadre.workforce.planning.run;

import org.cadre.kit.problem.DomainException;

/**
 * How a run draws its futures. EXPECTED carries what is expected, with the exact variance of chance, and draws people only
 * where they are few; EXACT draws every person of every future.
 */
public enum RunMode {
    /** What follows from each year is asked for on its own. So much takes about half a minute. */
    EXPECTED(10_000_000_000L, "Cells (%d), steps (%d), years and draws") {
        @Override
        long work(long cellSteps, RunQuestion question) {
            return cellSteps * question.years() * question.draws();
        }
    },
    /** Fifteen years of a trust by the month: nine groups of twelve bands and sixty ages, a thousand times. */
    EXACT(1_200_000_000L, "Cells (%d), steps (%d) and draws") {
        @Override
        long work(long cellSteps, RunQuestion question) {
            return cellSteps * question.draws();
        }
    };

    private final long mostWork;
    private final String factors;

    RunMode(long mostWork, String factors) {
        this.mostWork = mostWork;
        this.factors = factors;
    }

    abstract long work(long cellSteps, RunQuestion question);

    /** Refuses what would take too long. */
    void requireBounded(long cells, int steps, RunQuestion question) {
        requireBounded(factors, cells, steps, question);
    }

    /** The same of what is drawn besides the cells, by its own words. */
    void requireBounded(String factors, long drawn, int steps, RunQuestion question) {
        long work = work(drawn * steps, question);
        if (work > mostWork) {
            throw DomainException.invalidField(
                    "draws",
                    "run-too-large",
                    "%s are %d together; one run computes at most %d"
                            .formatted(factors.formatted(drawn, steps), work, mostWork));
        }
    }
}

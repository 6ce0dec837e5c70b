package org.cadre.workforce.forecast.backtest;

import org.cadre.kit.problem.DomainException;

/** Simple methods: what does not beat them is no forecast. Growth is meant as a constant factor a year. */
public enum Reference implements Method {

    /** As many as in the last year. */
    NAIVE(0, 1) {
        @Override
        public double expect(History past, int years) {
            return last(past);
        }
    },

    /** The mean growth of the whole past goes on. */
    DRIFT(1, 1) {
        @Override
        int span(History past) {
            return past.stocks().size() - 1;
        }
    },

    /** The mean growth of the last three years goes on. */
    DRIFT_3(3, 1),

    /** It goes on and fades: each year has {@value #FADING} of the growth of the one before, the first one of the past's. */
    DAMPED_3(3, Reference.FADING);

    static final double FADING = 0.8;

    private final int leastYears;
    private final double kept;

    Reference(int leastYears, double kept) {
        this.leastYears = leastYears;
        this.kept = kept;
    }

    @Override
    public double expect(History past, int years) {
        int span = span(past);
        if (span < leastYears) {
            throw DomainException.invalid(
                    "history-too-short",
                    "%s needs %d years of growth; the history of %s has %d"
                            .formatted(
                                    this,
                                    leastYears,
                                    past.group(),
                                    past.stocks().size() - 1));
        }
        double growth = StrictMath.log(last(past) / past.in(past.lastYear() - span)) / span;
        double together = 0;
        for (int year = 1; year <= years; year++) {
            together += StrictMath.pow(kept, year);
        }
        return last(past) * StrictMath.exp(growth * together);
    }

    int span(History past) {
        return Math.min(leastYears, past.stocks().size() - 1);
    }

    private static double last(History past) {
        return past.in(past.lastYear());
    }
}

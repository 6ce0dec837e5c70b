package org.cadre.workforce.forecast.kernel;

import org.cadre.workforce.chance.Draws;

/**
 * What befalls people of one group in a month of one run, cell by cell. Shares of those who stood there at its beginning:
 * {@code stay}, and those who come from the age below ({@code older}) and the band below ({@code promoted}). Heads that
 * join a trust of size 1 ({@code joining}), and full-time equivalents a head ({@code fte}). Not to be written to.
 */
final class Rates {

    private static final double YEARS_OF_A_CELL = 5;
    private static final double GETS_OLDER = 1 / (12 * YEARS_OF_A_CELL);
    private static final int LEAVING = 0;
    private static final int PROMOTION = 1;
    private static final int RECRUITMENT = 2;

    final double[] stay;
    final double[] older;
    final double[] promoted;
    final double[] joining;
    final double[] fte;

    private Rates(int cells) {
        stay = new double[cells];
        older = new double[cells];
        promoted = new double[cells];
        joining = new double[cells];
        fte = new double[cells];
    }

    /** All rates of a run have its luck: a tenth more or less leaving, promotion and recruitment. */
    static Rates of(Grid grid, Draws draws, int group) {
        var rates = new Rates(grid.cells());
        long luck = draws.of("group " + group);
        double leaving = .008 * around(luck, LEAVING);
        double promotion = .004 * around(luck, PROMOTION);
        double recruitment = .06 * around(luck, RECRUITMENT);
        for (int cell = 0; cell < grid.cells(); cell++) {
            int band = cell / grid.ages();
            int age = cell % grid.ages();
            double up = band < grid.bands() - 1 ? promotion : 0;
            double on = age < grid.ages() - 1 ? GETS_OLDER : 0;
            rates.stay[cell] = 1 - leaving * (1 + .1 * age) - up - on;
            rates.older[cell] = age > 0 ? GETS_OLDER : 0;
            rates.promoted[cell] = band > 0 ? promotion : 0;
            rates.joining[cell] = recruitment / (1 + age);
            rates.fte[cell] = .95 - .01 * age;
        }
        return rates;
    }

    private static double around(long luck, int what) {
        return .9 + .2 * Draws.uniform(luck, what);
    }
}

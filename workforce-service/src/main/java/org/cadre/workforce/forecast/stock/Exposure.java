package org.cadre.workforce.forecast.stock;

/**
 * The share of a step that somebody is expected to spend in their cell, {@code (1 - exp(-x)) / x} for a hazard of x in the
 * step, and 1 where nothing threatens. From it follow the chance to stay, {@code 1 - x * share}, and that of each risk,
 * {@code hazard * share}, without a division and without a jump at nought.
 *
 * <p>A series at x / 32 and five doublings, {@code share(2y) = share(y) * (1 - y * share(y) / 2)}: only additions and
 * multiplications, so it is the same to the last bit on every machine and a compiler can work at several cells at once.
 */
final class Exposure {

    /** Up to here the series is good to the last digits; beyond it the library's exponential takes over. */
    static final double SERIES_GOES_TO = 8;

    private Exposure() {}

    /** Writes the shares for these hazards in a step. */
    static void shares(double[] hazards, double[] shares) {
        double most = 0;
        for (int cell = 0; cell < hazards.length; cell++) {
            shares[cell] = series(hazards[cell]);
            most = Math.max(most, hazards[cell]);
        }
        if (most > SERIES_GOES_TO) {
            beyond(hazards, shares);
        }
    }

    private static void beyond(double[] hazards, double[] shares) {
        for (int cell = 0; cell < hazards.length; cell++) {
            if (hazards[cell] > SERIES_GOES_TO) {
                shares[cell] = -StrictMath.expm1(-hazards[cell]) / hazards[cell];
            }
        }
    }

    /** By Taylor: the sum of {@code (-y)^k / (k + 1)!}. */
    private static double series(double hazard) {
        double y = hazard * 0x1p-5;
        double share = 1 - y * (1.0 / 12) * (1 - y * (1.0 / 13));
        share = 1 - y * (1.0 / 11) * share;
        share = 1 - y * (1.0 / 10) * share;
        share = 1 - y * (1.0 / 9) * share;
        share = 1 - y * (1.0 / 8) * share;
        share = 1 - y * (1.0 / 7) * share;
        share = 1 - y * (1.0 / 6) * share;
        share = 1 - y * (1.0 / 5) * share;
        share = 1 - y * (1.0 / 4) * share;
        share = 1 - y * (1.0 / 3) * share;
        share = 1 - y * (1.0 / 2) * share;
        share *= 1 - 0.5 * y * share;
        share *= 1 - y * share;
        share *= 1 - 2 * y * share;
        share *= 1 - 4 * y * share;
        return share * (1 - 8 * y * share);
    }
}

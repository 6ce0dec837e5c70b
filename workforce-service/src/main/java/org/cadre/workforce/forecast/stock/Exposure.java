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

    private static final double C1 = -1.0 / 2;
    private static final double C2 = 1.0 / 6;
    private static final double C3 = -1.0 / 24;
    private static final double C4 = 1.0 / 120;
    private static final double C5 = -1.0 / 720;
    private static final double C6 = 1.0 / 5_040;
    private static final double C7 = -1.0 / 40_320;
    private static final double C8 = 1.0 / 362_880;
    private static final double C9 = -1.0 / 3_628_800;
    private static final double C10 = 1.0 / 39_916_800;
    private static final double C11 = -1.0 / 479_001_600;

    private Exposure() {}

    /** Writes the shares for these hazards in a step. */
    static void shares(double[] hazards, double[] shares) {
        for (int cell = 0; cell < hazards.length; cell++) {
            shares[cell] = series(hazards[cell]);
        }
        for (int cell = 0; cell < hazards.length; cell++) {
            if (hazards[cell] > SERIES_GOES_TO) {
                shares[cell] = -StrictMath.expm1(-hazards[cell]) / hazards[cell];
            }
        }
    }

    /** By Taylor: the sum of {@code (-y)^k / (k + 1)!}. */
    private static double series(double hazard) {
        double y = hazard * 0x1p-5;
        double tail = C7 + y * (C8 + y * (C9 + y * (C10 + y * C11)));
        double share = 1 + y * (C1 + y * (C2 + y * (C3 + y * (C4 + y * (C5 + y * (C6 + y * tail))))));
        share *= 1 - 0.5 * y * share;
        share *= 1 - y * share;
        share *= 1 - 2 * y * share;
        share *= 1 - 4 * y * share;
        return share * (1 - 8 * y * share);
    }
}

package org.cadre.workforce.forecast.stock;

import java.util.Arrays;

/**
 * The share of a step that somebody is expected to spend in their cell, {@code (1 - exp(-x)) / x} for a hazard of x in the
 * step, and 1 where nothing threatens. From it follow the chance to stay, {@code 1 - x * share}, and that of each risk,
 * {@code hazard * share}, without a division and without a jump at nought.
 *
 * <p>A series at x / 4, whose terms are put together in pairs so that a processor need not wait for each, and two doublings,
 * {@code share(2y) = share(y) * (1 + exp(-y)) / 2}: only additions and multiplications, so it is the same to the last bit
 * on every machine and a compiler can work at several cells at once.
 */
final class Exposure {

    /** Up to here the series is good to the last digits; beyond it the library's exponential takes over. */
    static final double SERIES_GOES_TO = 2;

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
    private static final double C12 = 1.0 / 6_227_020_800.0;

    private Exposure() {}

    /** Writes the shares for these hazards in a step. */
    static void shares(double[] hazards, double[] shares) {
        shares(hazards, hazards.length, Arrays.stream(hazards).max().orElse(0), shares);
    }

    /**
     * The same of the first of them.
     *
     * @param count how many
     * @param most than which none of them is higher
     */
    static void shares(double[] hazards, int count, double most, double[] shares) {
        for (int at = 0; at < count; at++) {
            shares[at] = series(hazards[at]);
        }
        for (int at = 0; most > SERIES_GOES_TO && at < count; at++) {
            if (hazards[at] > SERIES_GOES_TO) {
                shares[at] = -StrictMath.expm1(-hazards[at]) / hazards[at];
            }
        }
    }

    /** By Taylor: the sum of {@code (-y)^k / (k + 1)!}. */
    private static double series(double hazard) {
        double y = hazard / 4;
        double y2 = y * y;
        double y4 = y2 * y2;
        double low = (1 + y * C1) + y2 * (C2 + y * C3);
        double middle = (C4 + y * C5) + y2 * (C6 + y * C7);
        double high = (C8 + y * C9) + y2 * (C10 + y * C11) + y4 * C12;
        double share = low + y4 * (middle + y4 * high);
        double stay = 1 - y * share;
        return share * ((0.5 + 0.5 * stay) * (0.5 + 0.5 * (stay * stay)));
    }
}

package org.cadre.local.sample;

import java.util.List;

/** How much of full time people work: our assumption, as the published figures do not say. */
final class Contract {

    private static final Weighted<Double> FTE =
            new Weighted<>(List.of(0.4, 0.5, 0.6, 0.8, 0.9, 1.0), List.of(3.0, 6.0, 9.0, 14.0, 4.0, 64.0));

    private Contract() {}

    /** The FTE of person {@code index} of {@code count}: together they have the mean of the whole distribution. */
    static double fte(int index, int count) {
        return FTE.quantile((index + 0.5) / count);
    }

    static double meanFte() {
        return FTE.mean(Double::doubleValue);
    }
}

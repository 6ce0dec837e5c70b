package org.cadre.workforce.capacity.study;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as they are told and kept: more places would only show the processor's last digit. */
public final class Rounded {

    private static final int DECIMALS = 6;

    private Rounded() {}

    public static BigDecimal of(double figure) {
        var rounded = new BigDecimal(figure).setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(rounded.stripTrailingZeros().toPlainString());
    }
}

package org.cadre.workforce.planning.model;

import java.math.BigDecimal;
import java.util.List;

/** Small whole numbers, of which a country has a million: one object for all of the same value. */
public final class SmallNumbers {

    private static final int MOST = 10;

    private SmallNumbers() {}

    static List<BigDecimal> shared(List<BigDecimal> numbers) {
        return numbers.stream().map(SmallNumbers::shared).toList();
    }

    private static BigDecimal shared(BigDecimal number) {
        return number != null && isShared(number) ? BigDecimal.valueOf(number.intValue()) : number;
    }

    /** Whether the number takes no room of its own. */
    public static boolean isShared(BigDecimal number) {
        return number.scale() == 0 && number.signum() >= 0 && number.precision() <= 2 && number.intValue() <= MOST;
    }
}

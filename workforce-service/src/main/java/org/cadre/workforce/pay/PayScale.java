package org.cadre.workforce.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/**
 * The scale of a band.
 *
 * @param points basic pay in pounds a year, from the lowest up
 */
public record PayScale(List<BigDecimal> points) {

    private static final int PENCE = 2;

    public PayScale {
        points = List.copyOf(Objects.requireNonNull(points));
    }

    /** Half-way between the lowest and the highest point, to the penny. */
    public BigDecimal middle() {
        return points.getFirst().add(points.getLast()).divide(BigDecimal.TWO, PENCE, RoundingMode.HALF_UP);
    }
}

package org.cadre.workforce.pay;

import java.math.BigDecimal;
import org.cadre.workforce.forecast.cost.AreaSupplement;

/**
 * The supplement of a high cost area.
 *
 * @param share of pay
 * @param least pounds a year that it is at least
 * @param most pounds a year that it is at most
 */
public record AreaLimits(BigDecimal share, BigDecimal least, BigDecimal most) {

    /** As the formulas take it. */
    public AreaSupplement supplement() {
        return new AreaSupplement(share.doubleValue(), least.doubleValue(), most.doubleValue());
    }
}

package org.cadre.workforce.pay;

import java.math.BigDecimal;
import org.cadre.workforce.forecast.cost.OnCosts;

/**
 * What an employer pays on top of pay.
 *
 * @param pension share of pay
 * @param pensionLevy share of pay, for the administration of the scheme
 * @param insurance share of pay above a threshold: national insurance
 * @param insuranceAbove the threshold, in pounds a year
 * @param apprenticeship share of pay: the apprenticeship levy
 */
public record EmployerShares(
        BigDecimal pension,
        BigDecimal pensionLevy,
        BigDecimal insurance,
        BigDecimal insuranceAbove,
        BigDecimal apprenticeship) {

    /** The pension with the levy for its administration. */
    public BigDecimal wholePension() {
        return pension.add(pensionLevy);
    }

    /** As the formulas take it. */
    public OnCosts onCosts() {
        return new OnCosts(
                wholePension().doubleValue(),
                insurance.doubleValue(),
                insuranceAbove.doubleValue(),
                apprenticeship.doubleValue());
    }
}

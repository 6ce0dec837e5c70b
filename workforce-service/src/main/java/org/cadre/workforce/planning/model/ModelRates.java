package org.cadre.workforce.planning.model;

import java.math.BigDecimal;
import java.util.List;
import org.cadre.workforce.forecast.cost.AreaSupplement;
import org.cadre.workforce.forecast.cost.OnCosts;

/**
 * What an employer pays beside pay, as in force on the day on which a model starts.
 *
 * @param pension share of pay, with the levy for the administration of the scheme
 * @param insurance share of pay above a threshold: national insurance
 * @param insuranceAbove the threshold, in pounds a year
 * @param apprenticeship share of pay: the apprenticeship levy
 * @param supplements of the areas that the model names
 */
public record ModelRates(
        BigDecimal pension,
        BigDecimal insurance,
        BigDecimal insuranceAbove,
        BigDecimal apprenticeship,
        List<AreaRate> supplements) {

    /**
     * The supplement of an area.
     *
     * @param share of pay
     * @param least pounds a year that it is at least
     * @param most pounds a year that it is at most
     */
    public record AreaRate(String area, BigDecimal share, BigDecimal least, BigDecimal most) {

        AreaSupplement supplement() {
            return new AreaSupplement(share.doubleValue(), least.doubleValue(), most.doubleValue());
        }
    }

    public ModelRates {
        supplements = List.copyOf(supplements);
    }

    /**
     * Pounds a year for a full-time equivalent, all included. On-costs are paid on the supplement too.
     *
     * @param area null where no supplement is paid
     */
    double of(double pay, String area) {
        var onCosts = new OnCosts(
                pension.doubleValue(),
                insurance.doubleValue(),
                insuranceAbove.doubleValue(),
                apprenticeship.doubleValue());
        double supplement = supplements.stream()
                .filter(rate -> rate.area().equals(area))
                .mapToLong(rate -> rate.supplement().on(pay))
                .sum();
        return onCosts.withPay(pay + supplement);
    }
}

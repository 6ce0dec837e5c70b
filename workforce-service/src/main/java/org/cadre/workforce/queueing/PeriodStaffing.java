package org.cadre.workforce.queueing;

import java.util.List;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.quantity.Quantity;

/**
 * Staff for one period of a day whose arrivals vary.
 *
 * @param arrivalRate what the period is staffed for, never less than its own arrivals
 * @param servers none only where nobody comes and nobody is still there
 * @param utilisation of those servers, at what the period is staffed for
 */
public record PeriodStaffing(double arrivalRate, int servers, double utilisation) {

    /** Beyond it what one period leaves behind spoils the next, and a formula for each by itself misleads. */
    private static final double TIGHT = 0.95;

    /** Whether the period should be simulated instead. */
    public boolean isTight() {
        return utilisation > TIGHT;
    }

    /**
     * Each period by itself, as if it lasted for ever, for the most that it may have to do: safe rather than smallest in a
     * period that follows a busier one. Before the first period nobody comes.
     */
    public static List<PeriodStaffing> of(
            List<Double> arrivalRates, double period, double serviceRate, ServiceLevel level) {
        Quantity.positive("period", period);
        Quantity.positive("serviceRate", serviceRate);
        if (arrivalRates.isEmpty()) {
            throw DomainException.invalidField(
                    "arrivalRates", "queue-without-arrivals", "At least one period is needed");
        }
        arrivalRates.forEach(rate -> Quantity.notNegative("arrivalRates", rate));
        return new PeriodRates(arrivalRates, period, serviceRate)
                .largest().stream().map(rate -> of(rate, serviceRate, level)).toList();
    }

    private static PeriodStaffing of(double arrivalRate, double serviceRate, ServiceLevel level) {
        if (arrivalRate == 0) {
            return new PeriodStaffing(0, 0, 0);
        }
        var staffing = Staffing.smallest(new Offered(arrivalRate, serviceRate), level);
        return new PeriodStaffing(
                arrivalRate, staffing.servers(), staffing.figures().averages().utilisation());
    }
}

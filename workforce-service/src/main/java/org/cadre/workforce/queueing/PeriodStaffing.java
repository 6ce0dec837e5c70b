package org.cadre.workforce.queueing;

import java.util.List;
import java.util.stream.IntStream;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.quantity.Quantity;

/**
 * Staff for one period of a day whose arrivals vary.
 *
 * @param arrivalRate what the period is staffed for
 * @param servers none where nobody is expected
 * @param utilisation of those servers
 */
public record PeriodStaffing(double arrivalRate, int servers, double utilisation) {

    /** Beyond it what one period leaves behind spoils the next, and a formula for each by itself misleads. */
    private static final double TIGHT = 0.95;

    /** Whether the period should be simulated instead. */
    public boolean isTight() {
        return utilisation > TIGHT;
    }

    /**
     * Each period by itself, as if it lasted for ever, for the arrivals of one service time earlier: the queue follows
     * its arrivals by about that (Green, Kolesar and Soares, 2001). Before the first period nobody comes.
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
        var lag = 1 / (serviceRate * period);
        return IntStream.range(0, arrivalRates.size())
                .mapToObj(each -> of(between(arrivalRates, each - lag), serviceRate, level))
                .toList();
    }

    private static PeriodStaffing of(double arrivalRate, double serviceRate, ServiceLevel level) {
        if (arrivalRate == 0) {
            return new PeriodStaffing(0, 0, 0);
        }
        var staffing = Staffing.smallest(new Offered(arrivalRate, serviceRate), level);
        return new PeriodStaffing(
                arrivalRate, staffing.servers(), staffing.figures().averages().utilisation());
    }

    /** The mean rate from a point, counted in periods, over the length of one. */
    private static double between(List<Double> rates, double from) {
        var first = (int) Math.floor(from);
        var share = from - first;
        return rate(rates, first) * (1 - share) + rate(rates, first + 1) * share;
    }

    private static double rate(List<Double> rates, int period) {
        return period < 0 || period >= rates.size() ? 0 : rates.get(period);
    }
}

package org.cadre.workforce.queueing;

import org.cadre.workforce.quantity.Quantity;

/** Queues whose services, or arrivals too, are of any kind. Only averages are known of them. */
public final class GeneralQueue {

    private GeneralQueue() {}

    /** M/G/1, exactly: {@code Wq = lambda E[S^2] / (2 (1 - rho))} (Pollaczek and Khinchine). */
    public static Answer<Averages> oneServer(double arrivalRate, ServiceTime service) {
        var offered = new Offered(arrivalRate, 1 / service.mean());
        if (!offered.isServedBy(1)) {
            return Unstable.of(offered, 1);
        }
        var utilisation = offered.utilisation(1);
        var wait = arrivalRate * service.secondMoment() / (2 * (1 - utilisation));
        return new Steady<>(Averages.of(arrivalRate, utilisation, wait, service.mean()));
    }

    /**
     * G/G/c, approximately: the wait of M/M/c times the mean of both variabilities (Allen and Cunneen). Exact for
     * M/M/c and M/G/1; good in heavy traffic, rough where few wait.
     *
     * @param arrivals variance of the time between arrivals divided by the square of its mean: 1 when at random
     */
    public static Answer<Averages> manyServers(double arrivalRate, double arrivals, ServiceTime service, int servers) {
        Quantity.notNegative("arrivals", arrivals);
        var offered = new Offered(arrivalRate, 1 / service.mean());
        return switch (MarkovQueue.of(offered, servers)) {
            case Unstable<MarkovFigures> unused -> Unstable.of(offered, servers);
            case Steady<MarkovFigures>(var figures) -> {
                var wait = figures.averages().waitingTime() * (arrivals + service.variability()) / 2;
                yield new Steady<>(Averages.of(arrivalRate, offered.utilisation(servers), wait, service.mean()));
            }
        };
    }
}

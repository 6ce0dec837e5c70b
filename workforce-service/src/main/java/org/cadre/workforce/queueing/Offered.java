package org.cadre.workforce.queueing;

import org.cadre.workforce.quantity.Quantity;

/** What a queue is offered: how many arrive per unit of time, and how many one server finishes in it. */
public record Offered(double arrivalRate, double serviceRate) {

    private static final double ROUNDING = 1e-12;

    public Offered {
        Quantity.positive("arrivalRate", arrivalRate);
        Quantity.positive("serviceRate", serviceRate);
    }

    /** The servers that would be busy if there were always enough. */
    public double erlangs() {
        return arrivalRate / serviceRate;
    }

    /** Above 1 the servers cannot keep up; at 1 they never catch up. */
    public double utilisation(int servers) {
        return erlangs() / servers;
    }

    /** How many so many servers finish per unit of time if they never stand idle. */
    public double capacity(int servers) {
        return servers * serviceRate;
    }

    /** The fewest servers who keep up. */
    public int serversNeeded() {
        return (int) Math.min(Integer.MAX_VALUE, Math.floor(erlangs() / (1 - ROUNDING)) + 1);
    }

    /** Not at 1, and not so near that only rounding keeps them apart. */
    boolean isServedBy(int servers) {
        return utilisation(servers) < 1 - ROUNDING;
    }
}

package org.cadre.workforce.queueing;

import org.cadre.workforce.quantity.Quantity;

/** People with the same priority: how many arrive, and how long each is served. */
public record PriorityClass(double arrivalRate, ServiceTime service) {

    public PriorityClass {
        Quantity.positive("arrivalRate", arrivalRate);
    }

    double load() {
        return arrivalRate * service.mean();
    }
}

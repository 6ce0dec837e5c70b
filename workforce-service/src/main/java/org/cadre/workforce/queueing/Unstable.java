package org.cadre.workforce.queueing;

/** As much arrives as can be served, or more: the queue never settles. Says by how much, and what would be enough. */
public record Unstable<F>(double arrivalRate, double capacity, int serversNeeded) implements Answer<F> {

    static <F> Unstable<F> of(Offered offered, int servers) {
        return new Unstable<>(offered.arrivalRate(), offered.capacity(servers), offered.serversNeeded());
    }

    public double utilisation() {
        return arrivalRate / capacity;
    }

    /** How many more are in the queue after each unit of time. */
    public double growth() {
        return arrivalRate - capacity;
    }
}

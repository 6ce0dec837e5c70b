package org.cadre.workforce.queueing;

import java.util.Locale;

/** As much arrives as can be served, or more: the queue never settles. Says by how much, and what would be enough. */
public record Unstable<F>(double arrivalRate, double capacity, int servers, int serversNeeded) implements Answer<F> {

    static <F> Unstable<F> of(Offered offered, int servers) {
        return new Unstable<>(offered.arrivalRate(), offered.capacity(servers), servers, offered.serversNeeded());
    }

    public double utilisation() {
        return arrivalRate / capacity;
    }

    /** How many more are in the queue after each unit of time. */
    public double growth() {
        return arrivalRate - capacity;
    }

    public String inWords() {
        return String.format(
                Locale.UK,
                "Unstable: per unit of time %.1f arrive and %d serving can finish %.1f, a load of %.2f. %s At least %d are needed.",
                arrivalRate,
                servers,
                capacity,
                utilisation(),
                consequence(),
                serversNeeded);
    }

    private String consequence() {
        if (growth() > 0) {
            return String.format(
                    Locale.UK, "The queue grows by %.1f per unit of time as long as this lasts.", growth());
        }
        return "Nothing is left to catch up with, so the queue never settles.";
    }
}

package org.cadre.workforce.queueing;

import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.quantity.Quantity;

/** A promise to those who wait: at least this share begins within this time. */
public record ServiceLevel(double withinTime, double share) {

    public ServiceLevel {
        Quantity.notNegative("withinTime", withinTime);
        if (!(share > 0 && share < 1)) {
            throw DomainException.invalidField(
                    "share",
                    "service-level-out-of-range",
                    "share must be above 0 and below 1: no queue keeps it for all");
        }
    }
}

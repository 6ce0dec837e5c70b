package org.cadre.workforce.wisn;

import org.cadre.workforce.quantity.Quantity;

/** Work that statistics count: how often a year, and how long one takes, done as it should be. */
public record HealthActivity(String name, double timesPerYear, double hoursEach) {

    public HealthActivity {
        Quantity.name("name", name);
        Quantity.notNegative("timesPerYear", timesPerYear);
        Quantity.positive("hoursEach", hoursEach);
    }

    /** How many of these one person could do in a year, doing nothing else. */
    public double standardWorkload(WorkingTime time) {
        return time.hours() / hoursEach;
    }

    double staff(WorkingTime time) {
        return timesPerYear / standardWorkload(time);
    }
}

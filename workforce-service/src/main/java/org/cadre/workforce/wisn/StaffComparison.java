package org.cadre.workforce.wisn;

import java.util.Locale;
import org.cadre.workforce.quantity.Quantity;

/** Those in post beside those needed. A ratio below 1 is pressure: the same work by fewer people. */
public record StaffComparison(double inPost, double required) {

    public StaffComparison {
        Quantity.notNegative("inPost", inPost);
        Quantity.positive("required", required);
    }

    /** The WISN ratio. */
    public double ratio() {
        return inPost / required;
    }

    /** Negative where people are missing. */
    public double difference() {
        return inPost - required;
    }

    public String inWords() {
        var balance = difference() < 0 ? "short by" : "over by";
        return String.format(
                Locale.UK,
                "%.2f in post, %.2f needed: %s %.2f, ratio %.2f.",
                inPost,
                required,
                balance,
                Math.abs(difference()),
                ratio());
    }
}

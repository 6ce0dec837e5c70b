package org.cadre.workforce.planning.model;

import java.util.List;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.uncertainty.Uncertainty;

/** How a factor that is not known lies about its low and its high. */
public enum Distribution {

    /** Its logarithm is normal, with one in ten below the low and one in ten above the high. */
    LOG_NORMAL {
        @Override
        Uncertainty of(double low, double high, List<Double> values) {
            requireNone(values);
            return new Uncertainty.LogNormal(low, high);
        }
    },

    /** The same of the factor itself; it never falls below nought. */
    NORMAL {
        @Override
        Uncertainty of(double low, double high, List<Double> values) {
            requireNone(values);
            return new Uncertainty.Normal(low, high);
        }
    },

    /** One of the values, which were seen before, each as likely as the other. All lie from the low to the high. */
    SEEN {
        @Override
        Uncertainty of(double low, double high, List<Double> values) {
            for (double value : values) {
                if (value < low || value > high) {
                    throw DomainException.invalidField(
                            "values",
                            "seen-outside",
                            "What was seen lies from low to high, %s to %s, and %s does not"
                                    .formatted(low, high, value));
                }
            }
            return new Uncertainty.Seen(values);
        }
    },

    /**
     * What experts say (the Sheffield elicitation framework): low and high are the least and the most that could be, and the values
     * are the lower third, the median and the upper third between them.
     */
    THIRDS {
        @Override
        Uncertainty of(double low, double high, List<Double> values) {
            if (values.size() != 3) {
                throw DomainException.invalidField(
                        "values",
                        "thirds-missing",
                        "Three values are needed, the lower third, the median and the upper third, not "
                                + values.size());
            }
            return new Uncertainty.Thirds(low, values.get(0), values.get(1), values.get(2), high);
        }
    };

    /** As the engine draws it. */
    abstract Uncertainty of(double low, double high, List<Double> values);

    private static void requireNone(List<Double> values) {
        if (!values.isEmpty()) {
            throw DomainException.invalidField(
                    "values",
                    "values-without-meaning",
                    "low and high say all of it; values belong to the distributions SEEN and THIRDS");
        }
    }
}

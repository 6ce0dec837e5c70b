package org.cadre.workforce.forecast.uncertainty;

import java.util.List;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.chance.NormalShare;
import org.cadre.workforce.quantity.Quantity;

/**
 * How far a value may be from what is thought of it. One standard normal number makes one value, the larger the larger,
 * so that values whose numbers are correlated are so too (a Gaussian copula).
 */
public sealed interface Uncertainty {

    /** The value for a standard normal number. */
    double at(double number);

    /** Known. */
    record Fixed(double value) implements Uncertainty {

        public Fixed {
            Quantity.notNegative("value", value);
        }

        @Override
        public double at(double number) {
            return value;
        }
    }

    /** Normal, with one in ten below the low and one in ten above the high: the 80 % interval. Never below nought. */
    record Normal(double low, double high) implements Uncertainty {

        public Normal {
            Interval.check(low, high);
        }

        @Override
        public double at(double number) {
            return Math.max(0, (low + high) / 2 + number * Interval.deviation(low, high));
        }
    }

    /** Its logarithm is normal, with one in ten below the low and one in ten above the high. */
    record LogNormal(double low, double high) implements Uncertainty {

        public LogNormal {
            Quantity.positive("low", low);
            Interval.check(low, high);
        }

        @Override
        public double at(double number) {
            double lower = StrictMath.log(low);
            double upper = StrictMath.log(high);
            return StrictMath.exp((lower + upper) / 2 + number * Interval.deviation(lower, upper));
        }
    }

    /** One of those that were seen before, each as likely as the other. */
    record Seen(List<Double> values) implements Uncertainty {

        public Seen {
            if (values.isEmpty()) {
                throw DomainException.invalidField("values", "nothing-seen", "values needs one that was seen");
            }
            values.forEach(value -> Quantity.notNegative("values", value));
            values = values.stream().sorted().toList();
        }

        @Override
        public double at(double number) {
            return values.get((int) Math.min(values.size() - 1.0, NormalShare.of(number) * values.size()));
        }
    }

    /**
     * What experts say, as the Sheffield elicitation framework asks them: the least and the most that could be, the
     * median, and the two values that divide the possible into three equally likely parts. Even in between.
     */
    record Thirds(double least, double lower, double median, double upper, double most) implements Uncertainty {

        private static final double[] SHARES = {0, 1.0 / 3, 0.5, 2.0 / 3, 1};

        public Thirds {
            Quantity.notNegative("least", least);
            if (!(least <= lower && lower <= median && median <= upper && upper <= most) || Double.isInfinite(most)) {
                throw DomainException.invalidField(
                        "values",
                        "thirds-out-of-order",
                        "From the least to the most the five values must rise, not %s, %s, %s, %s, %s."
                                .formatted(least, lower, median, upper, most));
            }
        }

        @Override
        public double at(double number) {
            double[] values = {least, lower, median, upper, most};
            double share = NormalShare.of(number);
            int part = 0;
            while (part < 3 && share > SHARES[part + 1]) {
                part++;
            }
            double within = (share - SHARES[part]) / (SHARES[part + 1] - SHARES[part]);
            return values[part] + within * (values[part + 1] - values[part]);
        }
    }
}

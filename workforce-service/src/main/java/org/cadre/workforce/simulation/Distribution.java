package org.cadre.workforce.simulation;

import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.chance.NormalQuantile;
import org.cadre.workforce.chance.NormalShare;
import org.cadre.workforce.quantity.Quantity;

/**
 * How a time varies, in minutes. One random number makes one time, so two scenarios that share it stay comparable; and the
 * same time on every machine, so logarithms here are the strict ones.
 */
public sealed interface Distribution {

    double mean();

    /** Mean of the time that something takes: a duration is never less than nought. */
    default double meanDuration() {
        return mean();
    }

    /** The time that so large a share does not exceed; the share is above 0 and below 1. */
    double quantile(double share);

    /** Always the same. */
    record Fixed(double minutes) implements Distribution {

        public Fixed {
            Quantity.notNegative("minutes", minutes);
        }

        @Override
        public double mean() {
            return minutes;
        }

        @Override
        public double quantile(double share) {
            return minutes;
        }
    }

    /** Between a least and a most, most often near the mode. */
    record Triangular(double least, double mode, double most) implements Distribution {

        public Triangular {
            Quantity.notNegative("least", least);
            if (least == most && mode == most) {
                throw refused(least, mode, most, "are one time: give it as FIXED, with that as mean");
            }
            if (!(least <= mode && mode <= most) || Double.isInfinite(most)) {
                throw refused(
                        least,
                        mode,
                        most,
                        "are not in order: give the shortest, the most frequent and the longest time");
            }
        }

        private static DomainException refused(double least, double mode, double most, String why) {
            return DomainException.invalidField(
                    "mode",
                    "triangle-out-of-order",
                    "least %s, mode %s and most %s %s".formatted(plain(least), plain(mode), plain(most), why));
        }

        private static String plain(double number) {
            return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
        }

        @Override
        public double mean() {
            return (least + mode + most) / 3;
        }

        @Override
        public double quantile(double share) {
            var width = most - least;
            if (share * width < mode - least) {
                return least + Math.sqrt(share * width * (mode - least));
            }
            return most - Math.sqrt((1 - share) * width * (most - mode));
        }
    }

    /** A fixed part that nothing shortens, and an exponential one after it. */
    record Exponential(double least, double meanBeyond) implements Distribution {

        public Exponential {
            Quantity.notNegative("least", least);
            Quantity.positive("meanBeyond", meanBeyond);
        }

        @Override
        public double mean() {
            return least + meanBeyond;
        }

        @Override
        public double quantile(double share) {
            return least - meanBeyond * StrictMath.log1p(-share);
        }
    }

    /** The bell curve. As a duration it is cut at nought; as earliness of arrivals it may be negative. */
    record Normal(double mean, double deviation) implements Distribution {

        public Normal {
            Quantity.positive("deviation", deviation);
            if (!Double.isFinite(mean)) {
                throw DomainException.invalidField("mean", "mean-not-a-number", "mean must be a number");
            }
        }

        /** Of the curve cut at nought: {@code mean Phi(mean / deviation) + deviation phi(mean / deviation)}. */
        @Override
        public double meanDuration() {
            var z = mean / deviation;
            return Math.max(0, mean * NormalShare.of(z) + deviation * NormalShare.density(z));
        }

        @Override
        public double quantile(double share) {
            return mean + deviation * NormalQuantile.of(share);
        }
    }
}

package org.cadre.workforce.forecast.rate;

import org.cadre.kit.problem.DomainException;

/**
 * How fast something befalls people who are exposed to it, per person and year. Hazards add up and are converted to
 * any step exactly; chances do neither, so a yearly chance is never divided by twelve.
 *
 * @param perYear nought or more; it may exceed one
 */
public record Hazard(double perYear) {

    public static final Hazard NONE = new Hazard(0);

    public Hazard {
        if (!(perYear >= 0) || Double.isInfinite(perYear)) {
            throw DomainException.invalid(
                    "impossible-hazard", "A hazard is a finite number of nought or more a year, not " + perYear + ".");
        }
    }

    /** From the chance that it befalls somebody within a year, such as 1 less a stability index. */
    public static Hazard ofYearlyChance(double chance) {
        if (!(chance >= 0 && chance < 1)) {
            throw DomainException.invalid(
                    "impossible-chance", "A chance within a year is 0 or more and less than 1, not " + chance + ".");
        }
        return new Hazard(-StrictMath.log1p(-chance));
    }

    /**
     * The central rate, as the NHS publishes leaver rates: events over the mean of the stocks at both ends.
     *
     * @param events within the year
     */
    public static Hazard central(double events, double opening, double closing) {
        if (!(events >= 0 && opening >= 0 && closing >= 0 && opening + closing > 0)) {
            throw DomainException.invalid(
                    "impossible-rate",
                    "A rate needs events and stocks of nought or more, and somebody exposed; given were %s of %s to %s."
                            .formatted(events, opening, closing));
        }
        return new Hazard(2 * events / (opening + closing));
    }

    /** With a lever on it: a factor of 0.9 means a tenth less. */
    public Hazard times(double factor) {
        return new Hazard(perYear * factor);
    }

    /** Of people who come evenly within a step of so many years, the share whom it has not befallen when the step ends. */
    public double shareOfArrivals(double years) {
        return perYear == 0 ? 1 : chanceWithin(years) / (perYear * years);
    }

    /** That it befalls somebody within a step of so many years. */
    public double chanceWithin(double years) {
        return -StrictMath.expm1(-perYear * years);
    }
}

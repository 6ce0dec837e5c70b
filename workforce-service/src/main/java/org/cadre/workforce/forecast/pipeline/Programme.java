package org.cadre.workforce.forecast.pipeline;

import org.cadre.kit.problem.DomainException;

/**
 * A course that leads into the workforce. A cohort leaves it after its length, not before: an exponential delay would
 * let some qualify in their first month.
 *
 * @param years its length
 * @param attrition the share of a cohort that does not finish, from 0 to less than 1
 * @param joining the share of those who finish that takes up a post
 */
public record Programme(int years, double attrition, double joining) {

    public Programme {
        if (years < 1) {
            throw DomainException.invalid("course-too-short", "A course takes one year or more, not " + years + ".");
        }
        if (!(attrition >= 0 && attrition < 1)) {
            throw DomainException.invalid(
                    "impossible-attrition", "Attrition is a share from 0 to less than 1, not " + attrition + ".");
        }
        if (!(joining >= 0 && joining <= 1)) {
            throw DomainException.invalid("impossible-share", "A share is from 0 to 1, not " + joining + ".");
        }
    }

    /** The share that gives up in each year, the same in all of them. */
    public double yearlyAttrition() {
        return -StrictMath.expm1(StrictMath.log1p(-attrition) / years);
    }

    /** Those of an intake who are still learning after so many years of the course. */
    public double learners(double intake, int after) {
        if (after < 0 || after > years) {
            throw DomainException.invalid(
                    "outside-the-course", "The course has %d years, there is no year %d.".formatted(years, after));
        }
        return intake * StrictMath.pow(1 - attrition, (double) after / years);
    }

    public double qualified(double intake) {
        return intake * (1 - attrition);
    }

    public double joiners(double intake) {
        return qualified(intake) * joining;
    }

    /** Qualified and elsewhere. */
    public double outside(double intake) {
        return qualified(intake) * (1 - joining);
    }
}

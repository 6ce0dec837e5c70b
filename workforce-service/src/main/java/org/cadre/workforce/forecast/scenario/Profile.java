package org.cadre.workforce.forecast.scenario;

import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.quantity.Quantity;

/**
 * How much of a lever has effect in which step.
 *
 * @param form how it grows to its full effect
 * @param from the first step in which it has any
 * @param full the first step in which it has all
 * @param until the first step in which it has none any more
 */
public record Profile(Form form, int from, int full, int until) {

    /** Even, quick at first, quick at last, or all at once. */
    public enum Form {
        LINEAR,
        FRONT,
        BACK,
        STEP
    }

    public Profile {
        Quantity.between("from", 0, Integer.MAX_VALUE, from);
        if (full < from || until <= full) {
            throw DomainException.invalidField(
                    "full",
                    "profile-out-of-order",
                    "full must be from %d on and before until, %d, not %d".formatted(from, until, full));
        }
    }

    /** All of it from a step on, for good. */
    public static Profile from(int step) {
        return new Profile(Form.STEP, step, step, Integer.MAX_VALUE);
    }

    public static Profile always() {
        return from(0);
    }

    /** From nothing to all of it: from 0 to 1. */
    public double at(int step) {
        if (step < from || step >= until) {
            return 0;
        }
        if (step >= full) {
            return 1;
        }
        double share = (step - from + 1.0) / (full - from + 1.0);
        return switch (form) {
            case LINEAR -> share;
            case FRONT -> 1 - (1 - share) * (1 - share);
            case BACK -> share * share;
            case STEP -> 0;
        };
    }

    boolean overlaps(Profile other) {
        return from < other.until && other.from < until;
    }
}

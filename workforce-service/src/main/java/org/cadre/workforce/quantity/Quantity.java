package org.cadre.workforce.quantity;

import org.cadre.kit.problem.DomainException;

/** Checks of single numbers. Each answers the number itself, or refuses it by the name of its field. */
public final class Quantity {

    private Quantity() {}

    public static double positive(String field, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw DomainException.invalidField(field, "quantity-not-positive", field + " must be more than 0");
        }
        return value;
    }

    public static double notNegative(String field, double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw DomainException.invalidField(field, "quantity-negative", field + " must be 0 or more");
        }
        return value;
    }

    /** From none to all of something, both included. */
    public static double share(String field, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw DomainException.invalidField(field, "share-out-of-range", field + " must be between 0 and 1");
        }
        return value;
    }

    public static int between(String field, int least, int most, int value) {
        if (value < least || value > most) {
            throw DomainException.invalidField(
                    field, "quantity-out-of-range", "%s must be from %d to %d".formatted(field, least, most));
        }
        return value;
    }

    public static String name(String field, String value) {
        if (value.isBlank()) {
            throw DomainException.invalidField(field, "name-blank", field + " must not be blank");
        }
        return value;
    }
}

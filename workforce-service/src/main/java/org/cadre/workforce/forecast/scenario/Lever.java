package org.cadre.workforce.forecast.scenario;

import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.stock.Aim;
import org.cadre.workforce.quantity.Quantity;

/**
 * One thing that somebody changes. On a risk it acts on the hazard, so that no chance ever exceeds 1, however many levers
 * scale it.
 *
 * @param value what is set, added, scaled by, or not to be passed
 */
public record Lever(
        String id, Warrant warrant, Selector selector, Aim aim, Operation operation, double value, Profile profile) {

    public Lever {
        Quantity.name("id", id);
        if (operation != Operation.ADD) {
            Quantity.notNegative("value", value);
        } else if (!Double.isFinite(value)) {
            throw DomainException.invalidField("value", "quantity-not-finite", "value must be a finite number");
        }
    }

    /** Whether both reach a cell in a step and a number there. */
    boolean meets(Lever other) {
        return aim == other.aim && selector.overlaps(other.selector) && profile.overlaps(other.profile);
    }

    /** Whether no result could do justice to both. */
    boolean contradicts(Lever other) {
        if (!meets(other)) {
            return false;
        }
        if (operation == Operation.SET && other.operation == Operation.SET) {
            return warrant.approvedOn().equals(other.warrant.approvedOn());
        }
        return operation == Operation.FLOOR && other.operation == Operation.CAP && value > other.value;
    }
}

package org.cadre.workforce.simulation;

import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.quantity.Quantity;

/** How many a team may have on its largest shift; the others keep their proportion. */
public record Choice(String team, int least, int most) {

    public Choice {
        Quantity.between("least", 1, Shift.MOST, least);
        Quantity.between("most", 1, Shift.MOST, most);
        if (most < least) {
            throw DomainException.invalidField("most", "choice-reversed", "most must not be less than least");
        }
    }

    /** How many more than the least it may be. */
    int room() {
        return most - least;
    }

    boolean allows(int staff) {
        return staff >= least && staff <= most;
    }

    int nearest(int staff) {
        return Math.max(least, Math.min(most, staff));
    }
}

package org.cadre.appraisal.carryingon;

import java.util.Set;
import org.cadre.kit.problem.DomainException;

/** Whether what was left open has a new owner. */
public enum MatterState {
    OPEN,
    /** The time for finding a new owner is over. */
    ALERTED,
    SETTLED;

    Set<MatterState> successors() {
        return switch (this) {
            case OPEN -> Set.of(ALERTED, SETTLED);
            case ALERTED -> Set.of(SETTLED);
            case SETTLED -> Set.of();
        };
    }

    MatterState become(MatterState next) {
        if (!successors().contains(next)) {
            throw DomainException.conflict(
                    "matter-illegal-transition",
                    "It is %s and cannot become %s; open steps: %s".formatted(this, next, successors()));
        }
        return next;
    }
}

package org.cadre.training.induction;

import java.util.Set;
import org.cadre.kit.problem.DomainException;

/** {@code ASSIGNED → COMPLETED}; there is no way back. */
public enum InductionStatus {
    ASSIGNED,
    COMPLETED;

    Set<InductionStatus> successors() {
        return switch (this) {
            case ASSIGNED -> Set.of(COMPLETED);
            case COMPLETED -> Set.of();
        };
    }

    InductionStatus become(InductionStatus next) {
        if (!successors().contains(next)) {
            throw DomainException.conflict(
                    "induction-illegal-transition", "An induction cannot go from %s to %s".formatted(this, next));
        }
        return next;
    }
}

package org.cadre.training.enrolment;

import java.util.Set;
import org.cadre.kit.problem.DomainException;

/** {@code STARTED → COMPLETED}; there is no way back. */
public enum EnrolmentStatus {
    STARTED,
    COMPLETED;

    Set<EnrolmentStatus> successors() {
        return switch (this) {
            case STARTED -> Set.of(COMPLETED);
            case COMPLETED -> Set.of();
        };
    }

    EnrolmentStatus become(EnrolmentStatus next) {
        if (!successors().contains(next)) {
            throw DomainException.conflict(
                    "enrolment-illegal-transition", "An enrolment cannot go from %s to %s".formatted(this, next));
        }
        return next;
    }
}

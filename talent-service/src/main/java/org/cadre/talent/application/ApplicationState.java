package org.cadre.talent.application;

import java.util.Set;
import org.cadre.kit.problem.DomainException;

/**
 * {@code SUBMITTED → SHORTLISTED → RECOMMENDED → APPOINTED}. The panel may say no until it has said yes; the applicant
 * may leave until appointed.
 */
public enum ApplicationState {
    SUBMITTED,
    SHORTLISTED,
    RECOMMENDED,
    APPOINTED,
    REJECTED,
    WITHDRAWN;

    Set<ApplicationState> successors() {
        return switch (this) {
            case SUBMITTED -> Set.of(SHORTLISTED, REJECTED, WITHDRAWN);
            case SHORTLISTED -> Set.of(RECOMMENDED, REJECTED, WITHDRAWN);
            case RECOMMENDED -> Set.of(APPOINTED, WITHDRAWN);
            case APPOINTED, REJECTED, WITHDRAWN -> Set.of();
        };
    }

    ApplicationState become(ApplicationState next) {
        requireMayBecome(next);
        return next;
    }

    void requireMayBecome(ApplicationState next) {
        if (!successors().contains(next)) {
            throw DomainException.conflict(
                    "application-illegal-transition",
                    "An application cannot go from %s to %s; it may become %s"
                            .formatted(
                                    this, next, successors().stream().sorted().toList()));
        }
    }
}

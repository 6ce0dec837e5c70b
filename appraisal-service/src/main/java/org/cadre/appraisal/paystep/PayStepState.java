package org.cadre.appraisal.paystep;

import java.util.Set;
import org.cadre.kit.problem.DomainException;

/**
 * The one table of what may follow what. What did not pass is decided again once its conditions are met, or is open again where
 * a review did not let it stand.
 */
public enum PayStepState {
    OPEN,
    PASSED,
    NOT_PASSED,
    CANCELLED;

    Set<PayStepState> successors() {
        return switch (this) {
            case OPEN -> Set.of(PASSED, NOT_PASSED, CANCELLED);
            case NOT_PASSED -> Set.of(PASSED, NOT_PASSED, OPEN);
            case PASSED, CANCELLED -> Set.of();
        };
    }

    boolean mayBecome(PayStepState next) {
        return successors().contains(next);
    }

    PayStepState become(PayStepState next) {
        if (!mayBecome(next)) {
            throw DomainException.conflict(
                    "pay-step-illegal-transition",
                    "The review is %s and cannot become %s; open steps: %s".formatted(this, next, successors()));
        }
        return next;
    }

    boolean isOver() {
        return successors().isEmpty();
    }

    /** What was decided was told to payroll, which hears of decisions only. */
    void requireUnpublished() {
        if (this == PASSED || this == NOT_PASSED) {
            throw DomainException.conflict(
                    "pay-step-decided",
                    this == NOT_PASSED
                            ? "Payroll was told that it did not pass; state what was wrong, then it is decided again"
                            : "Payroll was told that it passed; a review is cancelled before the first decision");
        }
    }

    void requireUndecided() {
        if (isOver()) {
            throw DomainException.conflict("pay-step-over", "The review is %s".formatted(this));
        }
    }
}

package org.cadre.appraisal.fitness;

import java.util.Set;
import org.cadre.kit.problem.DomainException;

/**
 * Where a test stands. What was passed counts until the next test is signed off, for a time at the most, and has then
 * {@link #LAPSED}. Who is not fit, or whose test has lapsed, begins a new one.
 */
public enum FitnessState {
    NOT_STARTED,
    IN_PROGRESS,
    UNDER_INVESTIGATION,
    FIT,
    FIT_WITH_MITIGATION,
    NOT_FIT,
    LAPSED;

    static final Set<FitnessState> UNFINISHED = Set.of(NOT_STARTED, IN_PROGRESS, UNDER_INVESTIGATION);
    static final Set<FitnessState> PASSED = Set.of(FIT, FIT_WITH_MITIGATION);

    Set<FitnessState> successors() {
        return switch (this) {
            case NOT_STARTED -> Set.of(IN_PROGRESS);
            case IN_PROGRESS -> Set.of(UNDER_INVESTIGATION, FIT, FIT_WITH_MITIGATION, NOT_FIT);
            case UNDER_INVESTIGATION -> Set.of(FIT, FIT_WITH_MITIGATION, NOT_FIT);
            case FIT, FIT_WITH_MITIGATION -> Set.of(UNDER_INVESTIGATION, LAPSED);
            case NOT_FIT, LAPSED -> Set.of();
        };
    }

    boolean isPassed() {
        return PASSED.contains(this);
    }

    boolean mayBecome(FitnessState next) {
        return successors().contains(next);
    }

    void requireMayBecome(FitnessState next) {
        if (!mayBecome(next)) {
            throw DomainException.conflict(
                    "fit-and-proper-illegal-transition",
                    "The test is %s and cannot become %s; open steps: %s".formatted(this, next, successors()));
        }
    }
}

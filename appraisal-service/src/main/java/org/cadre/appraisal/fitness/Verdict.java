package org.cadre.appraisal.fitness;

import org.cadre.kit.problem.DomainException;

/** What a sign-off comes to. */
public enum Verdict {
    FIT,
    /** Fit as long as what the statement names is done. */
    FIT_WITH_MITIGATION,
    NOT_FIT;

    FitnessState state() {
        return switch (this) {
            case FIT -> FitnessState.FIT;
            case FIT_WITH_MITIGATION -> FitnessState.FIT_WITH_MITIGATION;
            case NOT_FIT -> FitnessState.NOT_FIT;
        };
    }

    /** Whatever is less than fit says why, or on what condition. */
    void requireReasoned(String statement) {
        if (this != FIT && (statement == null || statement.isBlank())) {
            throw DomainException.invalidField(
                    "statement", "statement-missing", "%s needs a statement of the grounds".formatted(this));
        }
    }
}

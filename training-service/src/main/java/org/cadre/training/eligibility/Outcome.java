package org.cadre.training.eligibility;

/** Whether a person may be appointed at a stage. */
public enum Outcome {
    ELIGIBLE,
    /** Something is missing, and for a while that does not matter. */
    ELIGIBLE_WITH_DISPENSATION,
    NOT_ELIGIBLE
}

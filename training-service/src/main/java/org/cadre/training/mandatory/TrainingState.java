package org.cadre.training.mandatory;

/** How a training stands on a day. */
public enum TrainingState {
    CURRENT,
    /** It counts, and its refresher is due soon. */
    DUE,
    EXPIRED,
    /** No completion is known here, which does not say that it is required or missing. */
    NEVER
}

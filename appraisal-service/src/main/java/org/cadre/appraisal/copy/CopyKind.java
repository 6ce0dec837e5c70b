package org.cadre.appraisal.copy;

/** At which moment a copy was taken. */
public enum CopyKind {
    /** What the appraisee had prepared when the meeting was held, or when HR cancelled. */
    PREPARATION,
    /** What the appraiser put their name to. */
    SIGNED,
    /** What was complete when it was reopened. */
    COMPLETED
}

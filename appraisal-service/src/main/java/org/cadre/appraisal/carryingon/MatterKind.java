package org.cadre.appraisal.carryingon;

/** What somebody can leave open. */
public enum MatterKind {
    /** An objective of an unfinished appraisal, or one agreed for the time after an appraisal. */
    OBJECTIVE,
    INITIATIVE
}

package org.cadre.appraisal.carryingon;

/** What somebody can leave open. */
public enum MatterKind {
    /** An objective of an unfinished appraisal. */
    OBJECTIVE,
    INITIATIVE
}

package org.cadre.appraisal.party;

/** The two people an appraisal is between. Beside them only the reviewer of a dispute reads what stands in it. */
public enum Party {
    APPRAISEE,
    APPRAISER;

    /** Within a sentence. */
    @Override
    public String toString() {
        return this == APPRAISEE ? "the appraisee" : "the appraiser";
    }
}

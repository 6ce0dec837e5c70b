package org.cadre.appraisal.appraisal;

import org.cadre.appraisal.party.Party;

/** As what somebody took a step: the part they had in it, never who they are. */
public enum ChangedBy {
    APPRAISEE,
    APPRAISER,
    /** Of a dispute, or of an adverse outcome. */
    REVIEWER,
    HR,
    /** The service itself, because of an event or of a day that came. */
    SYSTEM;

    static ChangedBy of(Party party) {
        return switch (party) {
            case APPRAISEE -> APPRAISEE;
            case APPRAISER -> APPRAISER;
        };
    }
}

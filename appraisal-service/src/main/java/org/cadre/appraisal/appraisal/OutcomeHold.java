package org.cadre.appraisal.appraisal;

import java.util.UUID;

/** Something that may keep an outcome from counting although the appraiser has signed it; every bean of it is asked. */
public interface OutcomeHold {

    /** The appraiser has signed, and is not told what follows from it. */
    void onSigned(SignedOutcome outcome);

    /** Refuses what the appraisee wants to do with an outcome that is held. */
    void requireReleased(UUID appraisal);

    /** Whether somebody who is neither party reads the appraisal, because they decide whether the hold ends. */
    boolean isDecidedBy(UUID person, UUID appraisal);
}

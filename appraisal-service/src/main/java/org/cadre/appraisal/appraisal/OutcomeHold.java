package org.cadre.appraisal.appraisal;

import java.util.UUID;

/** Something that may keep an outcome from counting although the appraiser has signed it; every bean of it is asked. */
public interface OutcomeHold {

    /** The appraiser has signed, and is not told what follows from it. */
    void onSigned(SignedOutcome outcome);

    /** Whether the appraisee neither signs nor disputes at present. */
    boolean isHeld(UUID appraisal);

    /** Refuses what the appraisee wants to do with an outcome that is held. */
    void requireReleased(UUID appraisal);

    /** Somebody else writes the appraisal from now on, and needs to know why it came back. */
    void onHandedOver(UUID appraisal, UUID appraiser);

    /** Whether somebody who is neither party reads the appraisal, because they decide whether the hold ends. */
    boolean isDecidedBy(UUID person, UUID appraisal);
}

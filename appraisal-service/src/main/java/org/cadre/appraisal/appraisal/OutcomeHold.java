package org.cadre.appraisal.appraisal;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Something that may keep an outcome from counting although the appraiser has signed it; every bean of it is asked. */
public interface OutcomeHold {

    /** The appraiser has signed, and is not told what follows from it. */
    void onSigned(SignedOutcome outcome);

    /** Whether the appraisee neither signs nor disputes at present. */
    boolean isHeld(UUID appraisal);

    /** Refuses what the appraisee wants to do with an outcome that is held. */
    void requireReleased(UUID appraisal);

    /** Somebody else writes these appraisals from now on, and needs to know why one of them came back. */
    void onHandedOver(Collection<UUID> appraisals, UUID appraiser);

    /** Which of these appraisals somebody who is neither party reads, because they decide whether the hold ends. */
    Set<UUID> decidedBy(UUID person, Collection<UUID> appraisals);

    /** Of which of these appraisals somebody decides, or ever decided, whether an outcome counts. */
    Set<UUID> everDecidedBy(UUID person, Collection<UUID> appraisals);
}

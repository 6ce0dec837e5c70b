package org.cadre.appraisal.paystep;

import java.util.UUID;

/** Keeps a refusal from counting until somebody independent has looked at it. Another feature has it reviewed. */
public interface RefusalHold {

    /** Whether it is held; then {@link RefusedSteps} is told what comes of it. Runs in the transaction of who decides. */
    boolean onRefused(RefusedStep step);

    /** Somebody else decides from now on. */
    void onHandedOver(UUID step, UUID manager);

    /** Whether somebody reviews the refusal of this step at present. */
    boolean isReviewedBy(UUID step, UUID person);
}

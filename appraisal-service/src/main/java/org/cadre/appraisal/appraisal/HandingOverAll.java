package org.cadre.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.UUID;
import org.cadre.appraisal.appraisal.HandOversResource.HandOversView;
import org.cadre.appraisal.appraisal.HandOversResource.KeptAppraisal;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.problem.DomainException;

/**
 * Hands over everything that somebody holds, as far as the caller sees it. What a rule keeps where it is does not keep the
 * others: the answer names it with its rule.
 */
@ApplicationScoped
class HandingOverAll {

    private final Appraisals appraisals;
    private final Access access;
    private final SteppingIn steppingIn;
    private final Ledger ledger;

    HandingOverAll(Appraisals appraisals, Access access, SteppingIn steppingIn, Ledger ledger) {
        this.ledger = ledger;
        this.appraisals = appraisals;
        this.access = access;
        this.steppingIn = steppingIn;
    }

    HandOversView handOver(UUID from, UUID to, String reason) {
        access.requireSteppingIn();
        var held = appraisals.openHeldBy(from);
        if (held.isEmpty()) {
            throw DomainException.invalidField(
                    "fromAppraiserId",
                    "appraiser-unknown",
                    "Nobody of yours whose appraisal goes on is appraised by %s".formatted(from));
        }
        steppingIn.requireTakes(to, reason);
        var handedOver = new ArrayList<UUID>();
        var kept = new ArrayList<KeptAppraisal>();
        for (var id : held) {
            try {
                handedOver.add(steppingIn
                        .handOver(access.hold(id, AppraisalPermissions.STEP_IN).appraisal(), to, reason)
                        .id());
            } catch (DomainException refused) {
                kept.add(new KeptAppraisal(id, refused.code(), refused.getMessage()));
            }
        }
        if (handedOver.isEmpty()) {
            ledger.recordNothing();
        }
        return new HandOversView(handedOver, kept);
    }
}

package org.cadre.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.appraisal.HandOversResource.HandOversView;
import org.cadre.appraisal.appraisal.HandOversResource.KeptAppraisal;
import org.cadre.kit.audit.AuditedAct;
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
        if (from.equals(to)) {
            throw DomainException.invalidField(
                    "toAppraiserId", "appraiser-unchanged", "They hold them already; name somebody else");
        }
        steppingIn.requireTakes(to, reason);
        var kept = new ArrayList<KeptAppraisal>();
        var given = give(held.subList(0, Math.min(held.size(), Appraisals.MOST_HELD)), from, to, reason, kept);
        ledger.record(AuditedAct.of("hand-over-all", "appraiser", from, null)
                .because("to %s: %d handed over, %d kept".formatted(to, given.size(), kept.size())));
        return new HandOversView(given.stream().map(Appraisal::id).toList(), kept, held.size() > Appraisals.MOST_HELD);
    }

    /**
     * Asks nothing and sends nothing between one and the next: each would walk through all that were held before it.
     *
     * @param kept to which is added what a rule keeps
     */
    private List<Appraisal> give(List<UUID> ids, UUID from, UUID to, String reason, List<KeptAppraisal> kept) {
        var held = access.holdAll(ids, AppraisalPermissions.STEP_IN);
        var given = new ArrayList<Appraisal>();
        for (var id : ids) {
            try {
                var appraisal = held.apply(id).appraisal();
                requireHeldBy(from, appraisal);
                steppingIn.give(appraisal, to, reason);
                given.add(appraisal);
            } catch (DomainException refused) {
                kept.add(new KeptAppraisal(id, refused.code(), refused.getMessage()));
            }
        }
        if (!given.isEmpty()) {
            steppingIn.recordGiven(given, to, reason);
        }
        return given;
    }

    /** Others hand over at the same time: whoever comes second does not take what is somebody else's by now. */
    private static void requireHeldBy(UUID from, Appraisal appraisal) {
        if (!appraisal.parties().present().appraiserId().equals(from)) {
            throw DomainException.conflict("appraiser-changed", "Somebody handed it over meanwhile");
        }
    }
}

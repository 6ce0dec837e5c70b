package org.cadre.appraisal.appraisal;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Asks all {@link OutcomeHold}s. */
@ApplicationScoped
class OutcomeHolds {

    private final List<OutcomeHold> holds;
    private final SignedOutcomes outcomes;

    OutcomeHolds(@All List<OutcomeHold> holds, SignedOutcomes outcomes) {
        this.holds = holds;
        this.outcomes = outcomes;
    }

    void signed(Appraisal appraisal) {
        var outcome = outcomes.of(appraisal);
        holds.forEach(hold -> hold.onSigned(outcome));
    }

    /** Whether the appraisee waits although the appraiser has signed. */
    boolean keep(Appraisal appraisal) {
        return isSigned(appraisal) && holds.stream().anyMatch(hold -> hold.isHeld(appraisal.id()));
    }

    void requireReleased(Appraisal appraisal) {
        if (isSigned(appraisal)) {
            holds.forEach(hold -> hold.requireReleased(appraisal.id()));
        }
    }

    boolean areDecidedBy(UUID person, Appraisal appraisal) {
        return isSigned(appraisal) && holds.stream().anyMatch(hold -> hold.isDecidedBy(person, appraisal.id()));
    }

    void handedOver(Appraisal appraisal) {
        var appraiser = appraisal.parties().present().appraiserId();
        holds.forEach(hold -> hold.onHandedOver(appraisal.id(), appraiser));
    }

    private static boolean isSigned(Appraisal appraisal) {
        return appraisal.state() == AppraisalState.APPRAISER_SIGNED;
    }
}

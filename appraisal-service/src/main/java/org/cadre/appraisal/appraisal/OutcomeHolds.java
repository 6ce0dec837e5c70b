package org.cadre.appraisal.appraisal;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Which of these appraisals somebody reads for no other reason than to decide whether their outcome counts. */
    Set<UUID> decidedBy(UUID person, Collection<Appraisal> appraisals) {
        var signed = ids(appraisals.stream().filter(OutcomeHolds::isSigned));
        if (signed.isEmpty()) {
            return Set.of();
        }
        return holds.stream()
                .flatMap(hold -> hold.decidedBy(person, signed).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of which of these appraisals somebody reviews an outcome, or did, whatever came of it. */
    Set<UUID> everDecidedBy(UUID person, Collection<Appraisal> appraisals) {
        var ids = ids(appraisals.stream());
        if (ids.isEmpty()) {
            return Set.of();
        }
        return holds.stream()
                .flatMap(hold -> hold.everDecidedBy(person, ids).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    void handedOver(List<Appraisal> appraisals, UUID appraiser) {
        var ids = ids(appraisals.stream());
        holds.forEach(hold -> hold.onHandedOver(ids, appraiser));
    }

    private static List<UUID> ids(Stream<Appraisal> appraisals) {
        return appraisals.map(Appraisal::id).toList();
    }

    private static boolean isSigned(Appraisal appraisal) {
        return appraisal.state() == AppraisalState.APPRAISER_SIGNED;
    }
}

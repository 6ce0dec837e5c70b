package org.cadre.appraisal.appraisal;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.appraisal.StateChange.Step;
import org.cadre.appraisal.copy.Copies;
import org.cadre.appraisal.copy.CopyKind;
import org.cadre.appraisal.dispute.ReviewOutcome;
import org.cadre.appraisal.party.IndependentReview;
import org.cadre.appraisal.standard.NationalStandards;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;

/** The steps of a dispute on this day. What was said in it is in no record but the appraisal's own. */
@ApplicationScoped
@CheckReturnValue
class DisputeSteps {

    private final IndependentReview review;
    private final NationalStandards standards;
    private final OutcomeHolds holds;
    private final StateChanges changes;
    private final Copies copies;
    private final Ledger ledger;
    private final BusinessCalendar calendar;

    DisputeSteps(
            IndependentReview review,
            NationalStandards standards,
            OutcomeHolds holds,
            StateChanges changes,
            Copies copies,
            Ledger ledger,
            BusinessCalendar calendar) {
        this.review = review;
        this.standards = standards;
        this.holds = holds;
        this.changes = changes;
        this.copies = copies;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    /**
     * The appraiser's own line manager hears it; where there is none who may, HR finds somebody. What was complete until now is
     * kept as it was: it may have been printed, and a review may have it written anew.
     */
    Appraisal raise(Appraisal appraisal, String grounds) {
        holds.requireReleased(appraisal);
        if (appraisal.state() == AppraisalState.COMPLETE) {
            copies.keep(CopyKind.COMPLETED, appraisal.toCopy());
        }
        var event = appraisal.dispute(grounds, reviewerOf(appraisal), calendar.today(), calendar.now());
        changes.add(appraisal, Step.of(ChangeAction.DISPUTE, ChangedBy.APPRAISEE));
        ledger.record(act("dispute", appraisal), event);
        return appraisal;
    }

    Appraisal assign(Appraisal appraisal, UUID reviewer) {
        review.requireIndependent(reviewer, appraisal.parties());
        requireNotDecidedBy(reviewer, appraisal);
        appraisal.giveDisputeTo(reviewer, calendar.now());
        ledger.record(act("assign-reviewer", appraisal));
        return appraisal;
    }

    Appraisal resolve(Appraisal appraisal, ReviewOutcome outcome, String statement) {
        ledger.record(act("resolve", appraisal), appraisal.resolve(outcome, statement, calendar.now()));
        if (outcome == ReviewOutcome.STANDS) {
            var rules = standards.inForce(appraisal.year()).rules();
            ledger.record(act("complete", appraisal), appraisal.complete(rules, calendar.today(), calendar.now()));
        }
        changes.add(appraisal, Step.of(ChangeAction.RESOLVE, ChangedBy.REVIEWER));
        return appraisal;
    }

    private Optional<UUID> reviewerOf(Appraisal appraisal) {
        return review.managersOf(appraisal.parties()).stream()
                .filter(manager -> !hasDecided(manager, appraisal))
                .findFirst();
    }

    /** Who reviewed an outcome before it counted does not hear the dispute of it. */
    private void requireNotDecidedBy(UUID reviewer, Appraisal appraisal) {
        if (hasDecided(reviewer, appraisal)) {
            throw DomainException.invalidField(
                    "reviewerId",
                    "reviewer-not-independent",
                    "The reviewer of a dispute has not reviewed an outcome of the appraisal before it counted");
        }
    }

    private boolean hasDecided(UUID person, Appraisal appraisal) {
        return holds.everDecidedBy(person, List.of(appraisal)).contains(appraisal.id());
    }

    private static AuditedAct act(String step, Appraisal appraisal) {
        return AuditedAct.of(step, "appraisal", appraisal.id(), appraisal.organisation());
    }
}

package org.cadre.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.appraisal.StateChange.Step;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.time.BusinessCalendar;

/** The outcomes that wait for the appraisee's signature, for whoever reviews one before it counts. */
@ApplicationScoped
public class SignedOutcomes {

    private final Appraisals appraisals;
    private final StateChanges changes;
    private final Ledger ledger;
    private final BusinessCalendar calendar;

    SignedOutcomes(Appraisals appraisals, StateChanges changes, Ledger ledger, BusinessCalendar calendar) {
        this.appraisals = appraisals;
        this.changes = changes;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    /** Empty where there is no such appraisal, or it waits for something else. */
    public Optional<SignedOutcome> find(UUID appraisal) {
        return appraisals
                .findByIdOptional(appraisal)
                .filter(found -> found.state() == AppraisalState.APPRAISER_SIGNED)
                .map(this::of);
    }

    /** The same; neither party signs or disputes it until the caller's transaction has ended. */
    public Optional<SignedOutcome> hold(UUID appraisal) {
        appraisals.hold(appraisal);
        return find(appraisal);
    }

    /** The appraiser writes again, and both sign again. It is written to the database at once. */
    public void sendBack(UUID appraisal) {
        var sent = appraisals.require(appraisal);
        var event = sent.reopen(AppraisalState.APPRAISER_SIGNED, calendar.now());
        changes.add(sent, Step.of(ChangeAction.SEND_BACK, ChangedBy.REVIEWER));
        appraisals.flush();
        ledger.record(AuditedAct.of("send-back", "appraisal", sent.id(), sent.organisation()), event);
    }

    SignedOutcome of(Appraisal appraisal) {
        var signedAt = appraisal.signatures().appraiserSignedAt();
        return new SignedOutcome(
                appraisal.id(),
                appraisal.organisation(),
                appraisal.year(),
                appraisal.parties(),
                appraisal.content().overallRatings(),
                LocalDate.ofInstant(signedAt, BusinessCalendar.LONDON));
    }
}

package org.cadre.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.time.BusinessCalendar;

/** The outcomes that wait for the appraisee's signature, for whoever reviews one before it counts. */
@ApplicationScoped
public class SignedOutcomes {

    private final Appraisals appraisals;
    private final Ledger ledger;
    private final BusinessCalendar calendar;

    SignedOutcomes(Appraisals appraisals, Ledger ledger, BusinessCalendar calendar) {
        this.appraisals = appraisals;
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

    /** Those of one appraisee. */
    public List<SignedOutcome> about(UUID person) {
        return appraisals
                .list("parties.personId = ?1 and course.state = ?2", person, AppraisalState.APPRAISER_SIGNED)
                .stream()
                .map(this::of)
                .toList();
    }

    /** The appraiser writes again, and both sign again. It is written to the database at once. */
    public void sendBack(UUID appraisal) {
        var sent = appraisals.require(appraisal);
        var event = sent.reopen(AppraisalState.APPRAISER_SIGNED, calendar.now());
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

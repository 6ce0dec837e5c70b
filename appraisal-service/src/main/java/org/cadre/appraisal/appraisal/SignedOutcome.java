package org.cadre.appraisal.appraisal;

import java.time.LocalDate;
import java.util.UUID;
import org.cadre.appraisal.form.OverallRatings;
import org.cadre.appraisal.party.Parties;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;

/** An appraisal between its two signatures: what the appraiser has signed and the appraisee has not. */
public record SignedOutcome(
        UUID id,
        String organisation,
        AppraisalYear year,
        Parties parties,
        @Personal OverallRatings overall,
        LocalDate signedOn) {

    @Override
    public String toString() {
        return Redaction.of(this);
    }

    public UUID personId() {
        return parties.present().personId();
    }

    public UUID appraiserId() {
        return parties.present().appraiserId();
    }
}

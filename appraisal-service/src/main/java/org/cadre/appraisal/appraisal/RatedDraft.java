package org.cadre.appraisal.appraisal;

import java.util.UUID;
import org.cadre.appraisal.form.OverallRatings;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;

/** An appraisal that its appraiser is writing, with both overall ratings given, of which both count. */
public record RatedDraft(
        UUID id,
        UUID cycleId,
        UUID personId,
        UUID appraiserId,
        @Personal OverallRatings overall) {

    @Override
    public String toString() {
        return Redaction.of(this);
    }

    static RatedDraft of(Appraisal appraisal) {
        var parties = appraisal.parties().present();
        return new RatedDraft(
                appraisal.id(),
                appraisal.cycleId(),
                parties.personId(),
                parties.appraiserId(),
                appraisal.content().overallRatings());
    }
}

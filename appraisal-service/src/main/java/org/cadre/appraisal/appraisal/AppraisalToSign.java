package org.cadre.appraisal.appraisal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.form.OverallRatings;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.problem.Violation;

/**
 * What a {@link SigningRule} may know of an appraisal: no text.
 *
 * @param appraiserId who holds it now
 * @param writtenSince the last signature of an appraiser, after which what is to be signed was written; the beginning of all
 *     time where there was none
 * @param hasEdiObjective whether an objective is marked as one for equality, diversity and inclusion
 * @param withoutPriority what is to be said of objectives that serve no organisational priority
 * @param hasCheckIn whether the two have met within the year
 * @param overall both given, because the form is complete
 */
public record AppraisalToSign(
        UUID id,
        UUID personId,
        UUID appraiserId,
        String organisation,
        AppraisalYear year,
        Instant writtenSince,
        boolean hasEdiObjective,
        List<Violation> withoutPriority,
        boolean hasCheckIn,
        @Personal OverallRatings overall) {

    @Override
    public String toString() {
        return Redaction.of(this);
    }
}

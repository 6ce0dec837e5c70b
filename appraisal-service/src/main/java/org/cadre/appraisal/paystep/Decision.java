package org.cadre.appraisal.paystep;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;

/**
 * What a line manager decided.
 *
 * @param effectiveOn from when the step counts; null where it did not pass
 * @param percentage of the basic salary that is not re-earned; null in all other cases
 * @param blockedBy codes of the conditions that stood in the way, separated by commas; empty where it passed
 * @param systemicFactors what of the circumstances had a part in it: staffing, funding, tenure, what was inherited
 * @param setAside whether a review did not let it stand: it was told to nobody and counts for nothing
 */
@Embeddable
record Decision(
        @Enumerated(EnumType.STRING) PayStepState outcome,
        UUID decidedBy,
        Instant decidedAt,
        LocalDate effectiveOn,
        Integer percentage,
        String blockedBy,
        @Personal String grounds,
        @Personal String systemicFactors,
        boolean setAside) {

    List<String> blocking() {
        return blockedBy.isEmpty() ? List.of() : List.of(blockedBy.split(",", -1));
    }

    Decision withoutEffect() {
        return new Decision(
                outcome, decidedBy, decidedAt, effectiveOn, percentage, blockedBy, grounds, systemicFactors, true);
    }

    @Override
    public String toString() {
        return Redaction.of(this);
    }
}

package org.cadre.appraisal.fitness;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.classification.Special;

/**
 * Why it had to be looked into whether a member is fit. Nobody passes after it on what was checked before it.
 *
 * @param checksBefore how many checks had been written down when it was raised
 */
@Embeddable
record Doubt(@Special String grounds, LocalDate raisedOn, int checksBefore) {

    /** Whether a check was run on the day of the doubt or later. */
    boolean isAnsweredBy(Check check) {
        return !check.checkedOn().isBefore(raisedOn);
    }

    @Override
    public String toString() {
        return Redaction.of(this);
    }
}

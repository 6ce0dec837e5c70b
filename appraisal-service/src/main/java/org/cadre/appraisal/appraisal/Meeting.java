package org.cadre.appraisal.appraisal;

import java.time.LocalDate;
import org.cadre.kit.problem.DomainException;

/** The meeting of the two, and whether it was held without a preparation that the appraiser may read. */
record Meeting(LocalDate heldOn, boolean withoutPreparation) {

    void requireBetween(LocalDate cycleStartsOn, LocalDate today) {
        if (heldOn.isAfter(today)) {
            throw DomainException.invalidField("heldOn", "meeting-in-future", "Today is %s".formatted(today));
        }
        if (heldOn.isBefore(cycleStartsOn)) {
            throw DomainException.invalidField(
                    "heldOn", "meeting-before-cycle", "The cycle starts on %s".formatted(cycleStartsOn));
        }
    }

    void requireWithoutPreparation() {
        if (!withoutPreparation) {
            throw DomainException.conflict(
                    "preparation-not-shared",
                    "The appraisee has not shared the preparation; ask for it, or say withoutPreparation: it then stays"
                            + " the appraisee's own and you begin on an empty form");
        }
    }
}

package org.cadre.workforce.extract;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.workforce.person.Details;
import org.cadre.workforce.post.Grading;

/**
 * A row of a staff extract that can be read.
 *
 * @param manager the manager's employee number at the same employer; empty where none is named
 */
record StaffRow(
        StaffKey key,
        @Personal String staffUid,
        Details details,
        String positionNumber,
        Grading grading,
        BigDecimal wte,
        @Personal String manager,
        LocalDate startsOn,
        LocalDate endsOn) {

    @Override
    public String toString() {
        return Redaction.of(this);
    }

    boolean hasManager() {
        return !manager.isEmpty();
    }

    StaffKey managerKey() {
        return new StaffKey(key.organisation(), manager);
    }

    StaffKey postKey() {
        return new StaffKey(key.organisation(), positionNumber);
    }
}

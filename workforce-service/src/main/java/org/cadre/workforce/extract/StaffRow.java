package org.cadre.workforce.extract;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cadre.workforce.person.Details;
import org.cadre.workforce.post.Grading;

/**
 * A row of a staff extract that can be read.
 *
 * @param manager the manager's employee number at the same employer; empty where none is named
 */
record StaffRow(
        StaffKey key,
        String staffUid,
        Details details,
        String positionNumber,
        Grading grading,
        BigDecimal wte,
        String manager,
        LocalDate startsOn,
        LocalDate endsOn) {

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

package org.cadre.workforce.person;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.workforce.post.Grading;

/**
 * What an employer says of an employment.
 *
 * @param employeeNumber of this employer only; null where the employer has not given one yet
 * @param managerId the line manager; null where none is named
 * @param endsOn last day; null for the time being
 */
public record Terms(
        String organisation,
        @Personal String employeeNumber,
        UUID postId,
        Grading grading,
        BigDecimal wte,
        UUID managerId,
        LocalDate startsOn,
        LocalDate endsOn) {

    @Override
    public String toString() {
        return Redaction.of(this);
    }

    Terms from(LocalDate day) {
        return new Terms(organisation, employeeNumber, postId, grading, wte, managerId, day, endsOn);
    }
}

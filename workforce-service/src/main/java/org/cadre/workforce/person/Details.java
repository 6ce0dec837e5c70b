package org.cadre.workforce.person;

import java.time.LocalDate;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;

/**
 * Who somebody is, as the employer says it.
 *
 * @param email null where none is known
 * @param birthDate null where none is known
 * @param synthetic whether the person was made up to try the suite
 */
public record Details(
        @Personal String firstName,
        @Personal String lastName,
        @Personal String email,
        @Personal LocalDate birthDate,
        boolean synthetic) {

    @Override
    public String toString() {
        return Redaction.of(this);
    }
}

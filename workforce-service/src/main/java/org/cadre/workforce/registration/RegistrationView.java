package org.cadre.workforce.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;

/**
 * A registration as the person and the HR team of the employer see it.
 *
 * @param body a code of the reference data, such as NMC
 * @param renewalOn last day before it has to be renewed; absent where the body names none
 * @param endedOn last day of a registration that has ended
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RegistrationView(
        UUID id,
        UUID personId,
        String body,
        @Personal String number,
        LocalDate registeredFrom,
        LocalDate renewalOn,
        LocalDate endedOn) {

    @Override
    public String toString() {
        return Redaction.of(this);
    }
}

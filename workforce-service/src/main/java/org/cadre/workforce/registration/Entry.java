package org.cadre.workforce.registration;

import java.time.LocalDate;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.problem.DomainException;

/**
 * What stands in a register about somebody.
 *
 * @param body a code of the reference data
 * @param renewalOn last day before it has to be renewed; null where the body names none
 */
record Entry(String body, @Personal String number, LocalDate registeredFrom, LocalDate renewalOn) {

    Entry {
        if (renewalOn != null && renewalOn.isBefore(registeredFrom)) {
            throw DomainException.invalidField(
                    "renewalOn", "registration-reversed", "must be %s or later".formatted(registeredFrom));
        }
    }

    void requireStartedBy(LocalDate today) {
        if (registeredFrom.isAfter(today)) {
            throw DomainException.invalidField(
                    "registeredFrom", "registration-in-future", "must be %s or earlier".formatted(today));
        }
    }

    @Override
    public String toString() {
        return Redaction.of(this);
    }
}

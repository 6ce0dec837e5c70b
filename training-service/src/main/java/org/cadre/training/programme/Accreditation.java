package org.cadre.training.programme;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.cadre.kit.problem.DomainException;

/** From a day to a day, both included, on which completing the programme counts. */
@Embeddable
public record Accreditation(LocalDate validFrom, LocalDate validTo) {

    public Accreditation {
        if (validTo.isBefore(validFrom)) {
            throw DomainException.invalidField(
                    "validTo", "period-reversed", "%s is before %s".formatted(validTo, validFrom));
        }
    }

    boolean overlaps(Accreditation other) {
        return !validFrom.isAfter(other.validTo) && !other.validFrom.isAfter(validTo);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }

    String inWords() {
        return "from %s to %s".formatted(validFrom, validTo);
    }
}

package org.cadre.appraisal.priority;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.cadre.kit.problem.DomainException;

/**
 * From a day to a day, both included.
 *
 * @param last null while no end is known
 */
@Embeddable
record Validity(
        @Column(name = "valid_from") LocalDate first,
        @Column(name = "valid_to") LocalDate last) {

    Validity {
        if (first != null && last != null && last.isBefore(first)) {
            throw DomainException.invalidField(
                    "validTo", "validity-reversed", "%s is before %s".formatted(last, first));
        }
    }

    boolean isOverBy(LocalDate day) {
        return last != null && last.isBefore(day);
    }

    boolean hasADayOf(Validity other) {
        return !other.isOverBy(first) && !isOverBy(other.first);
    }

    boolean hasADayIn(LocalDate from, LocalDate to) {
        return !first.isAfter(to) && !isOverBy(from);
    }
}

package org.cadre.talent.advert;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.cadre.kit.problem.DomainException;

/** The days on which an advert takes applications, the first and the last included. */
@Embeddable
record Period(LocalDate opensOn, LocalDate closesOn) {

    Period {
        if (closesOn.isBefore(opensOn)) {
            throw DomainException.invalidField(
                    "closesOn", "period-reversed", "%s is before %s".formatted(closesOn, opensOn));
        }
    }

    /** Nobody can have applied on a day that was over when the advert came out. */
    static Period announcedOn(LocalDate today, LocalDate opensOn, LocalDate closesOn) {
        if (opensOn.isBefore(today)) {
            throw DomainException.invalidField("opensOn", "opens-in-the-past", "%s is over".formatted(opensOn));
        }
        return new Period(opensOn, closesOn);
    }

    boolean hasBegunBy(LocalDate day) {
        return !day.isBefore(opensOn);
    }

    boolean isOverBy(LocalDate day) {
        return closesOn.isBefore(day);
    }
}

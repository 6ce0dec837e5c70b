package org.cadre.workforce.registration;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.privacy.HeldOn;
import org.cadre.kit.problem.DomainException;

/** A person's registration with the body of a profession. It counts through its last day. */
@Entity
@HeldOn(
        person = "personId",
        category = "registration",
        purpose = "To know that somebody may practise their profession",
        lawfulBasis = "UK GDPR Article 6(1)(c) and (e)",
        source = "The employer's HR team, or a system that acts for it",
        recipients = {"Cadre's appraisal service, which is told the body and the days and never the number"})
@CheckReturnValue
class Registration {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID personId;
    private String body;

    @Personal
    private String number;

    private LocalDate registeredFrom;
    private LocalDate renewalOn;
    private LocalDate endedOn;

    protected Registration() {}

    private Registration(UUID id, UUID personId, Entry entry) {
        this.id = id;
        this.personId = personId;
        this.body = entry.body();
        this.number = entry.number();
        this.registeredFrom = entry.registeredFrom();
        this.renewalOn = entry.renewalOn();
    }

    static Registration record(UUID id, UUID personId, Entry entry, LocalDate today) {
        entry.requireStartedBy(today);
        return new Registration(id, personId, entry);
    }

    RegistrationEvent recorded(Instant now) {
        return new RegistrationEvent.Recorded(id, personId, body, registeredFrom, validUntil(), now);
    }

    RegistrationEvent renew(LocalDate until, Instant now) {
        requireNotEnded();
        var least = renewalOn == null ? registeredFrom : renewalOn.plusDays(1);
        if (until.isBefore(least)) {
            throw DomainException.invalidField(
                    "renewalOn", "registration-renewal-not-later", "must be %s or later".formatted(least));
        }
        renewalOn = until;
        return changed(now);
    }

    /** The body or the person has ended it; the day is the last on which it counts. */
    RegistrationEvent endOn(LocalDate day, LocalDate today, Instant now) {
        requireNotEnded();
        if (day.isBefore(registeredFrom) || day.isAfter(today)) {
            throw DomainException.invalidField(
                    "endedOn",
                    "registration-end-out-of-range",
                    "must be from %s to %s".formatted(registeredFrom, today));
        }
        endedOn = day;
        return changed(now);
    }

    RegistrationEvent removed(Instant now) {
        return new RegistrationEvent.Removed(id, personId, now);
    }

    private RegistrationEvent changed(Instant now) {
        return new RegistrationEvent.Changed(id, personId, body, registeredFrom, validUntil(), now);
    }

    private void requireNotEnded() {
        if (endedOn != null) {
            throw DomainException.conflict(
                    "registration-ended", "It ended on %s; record the new registration".formatted(endedOn));
        }
    }

    /** Whichever comes first; null where neither is known. */
    private LocalDate validUntil() {
        return endedOn != null && (renewalOn == null || endedOn.isBefore(renewalOn)) ? endedOn : renewalOn;
    }

    RegistrationView view() {
        return new RegistrationView(id, personId, body, number, registeredFrom, renewalOn, endedOn);
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    String body() {
        return body;
    }

    String number() {
        return number;
    }

    long version() {
        return version;
    }
}

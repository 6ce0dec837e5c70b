package org.cadre.workforce.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;

/** The changes of registrations, each on record and told to the other services. */
@ApplicationScoped
class RecordingRegistrations {

    private final Registrations registrations;
    private final RegistrationBodies bodies;
    private final Ledger ledger;
    private final Ids ids;
    private final BusinessCalendar calendar;

    RecordingRegistrations(
            Registrations registrations, RegistrationBodies bodies, Ledger ledger, Ids ids, BusinessCalendar calendar) {
        this.registrations = registrations;
        this.bodies = bodies;
        this.ledger = ledger;
        this.ids = ids;
        this.calendar = calendar;
    }

    Registration record(UUID personId, Entry entry, String employer) {
        var today = calendar.today();
        bodies.require(entry, today);
        var registration = Registration.record(ids.next(), personId, entry, today);
        registrations.add(registration);
        ledger.record(act("record", registration, employer), registration.recorded(calendar.now()));
        return registration;
    }

    void renew(Registration registration, LocalDate until, String employer) {
        var event = registration.renew(until, calendar.now());
        ledger.record(act("renew", registration, employer), event);
    }

    void end(Registration registration, LocalDate day, String employer) {
        var event = registration.endOn(day, calendar.today(), calendar.now());
        ledger.record(act("end", registration, employer), event);
    }

    void withdraw(Registration registration, String employer) {
        registrations.delete(registration);
        ledger.record(act("withdraw", registration, employer), registration.removed(calendar.now()));
    }

    private static AuditedAct act(String verb, Registration registration, String employer) {
        return AuditedAct.of(verb, "registration", registration.id(), employer);
    }
}

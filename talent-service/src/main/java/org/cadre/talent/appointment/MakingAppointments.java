package org.cadre.talent.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;
import org.cadre.talent.application.Candidate;

/** Writes down and announces what the gate let pass. */
@ApplicationScoped
class MakingAppointments {

    private final Appointments appointments;
    private final Ledger ledger;
    private final Ids ids;
    private final BusinessCalendar calendar;

    MakingAppointments(Appointments appointments, Ledger ledger, Ids ids, BusinessCalendar calendar) {
        this.appointments = appointments;
        this.ledger = ledger;
        this.ids = ids;
        this.calendar = calendar;
    }

    Appointment make(Candidate candidate, Vacancy vacancy, LocalDate startsOn) {
        var appointment = new Appointment(ids.next(), candidate, vacancy, startsOn, calendar.today());
        appointments.persistAndFlush(appointment);
        var act = AuditedAct.of("make", "appointment", appointment.id(), appointment.organisation());
        ledger.record(act, appointment.made(calendar.now()));
        return appointment;
    }
}

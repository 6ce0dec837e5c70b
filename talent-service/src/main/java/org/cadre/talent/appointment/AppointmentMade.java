package org.cadre.talent.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.event.DomainEvent;

/** A person passed the gate and is to hold the post from a day on; workforce fills it. */
public record AppointmentMade(
        UUID appointmentId,
        UUID personId,
        UUID advertId,
        UUID applicationId,
        UUID postId,
        String organisation,
        LocalDate startsOn,
        LocalDate appointedOn,
        Instant occurredAt)
        implements DomainEvent {

    @Override
    public String type() {
        return "cadre.talent.appointment.made.v1";
    }

    @Override
    public String topic() {
        return "cadre.talent.appointments.v1";
    }

    @Override
    public UUID aggregateId() {
        return appointmentId;
    }

    @Override
    public UUID key() {
        return personId;
    }
}

package org.cadre.workforce.upstream.talent;

import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.consume.UnreadableEvent;

/** What this service needs to know of an appointment. */
record AppointmentMade(UUID appointmentId, UUID personId, UUID postId, LocalDate startsOn) {

    static final String TYPE = "cadre.talent.appointment.made.v1";

    AppointmentMade {
        if (appointmentId == null || personId == null || postId == null || startsOn == null) {
            throw new UnreadableEvent("%s without an appointment, person, post or first day".formatted(TYPE));
        }
    }
}

package org.cadre.talent.appointment;

import java.time.LocalDate;
import java.util.UUID;

/** An appointment as the person appointed and the talent team see it. */
public record AppointmentView(
        UUID id,
        UUID applicationId,
        UUID advertId,
        UUID personId,
        UUID postId,
        String organisation,
        LocalDate startsOn,
        LocalDate appointedOn) {}

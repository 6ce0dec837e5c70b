package org.cadre.appraisal.board;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A seat as the other features see it.
 *
 * @param body the kind of body, such as ICB or NHS_TRUST
 * @param endsOn the last day; null while no end is known
 */
public record KnownSeat(
        UUID id,
        String organisation,
        String body,
        UUID personId,
        BoardRole role,
        LocalDate startsOn,
        LocalDate endsOn) {

    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(startsOn) && !isOverBy(day);
    }

    public boolean isOverBy(LocalDate day) {
        return endsOn != null && day.isAfter(endsOn);
    }
}

package org.cadre.appraisal.mail;

import java.time.LocalDate;
import java.util.Optional;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;

/**
 * That there is still a reason for a mail, now that it is sent.
 *
 * @param day the last one, or since when, as it is now
 * @param guest empty for who has a staff record
 */
public record Occasion(LocalDate day, Optional<InvitedGuest> guest) {

    /**
     * Somebody without an account.
     *
     * @param link by which they answer, once
     */
    public record InvitedGuest(
            @Personal String address, @Personal String link) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }
    }

    /** To somebody who signs in. */
    public static Occasion forStaff(LocalDate day) {
        return new Occasion(day, Optional.empty());
    }
}

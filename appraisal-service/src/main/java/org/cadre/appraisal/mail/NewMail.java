package org.cadre.appraisal.mail;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * That somebody is to be written to, by ids. It is about an appraisal or about a rater, and goes when that goes.
 *
 * @param personId who has a staff record; empty for a guest
 * @param day the last one, or since when
 */
public record NewMail(
        MailKind kind,
        Optional<UUID> personId,
        Optional<UUID> raterId,
        Optional<UUID> appraisalId,
        String organisation,
        LocalDate day) {

    /** To somebody who has a part in an appraisal. */
    public static NewMail toParty(MailKind kind, UUID person, String organisation, UUID appraisal, LocalDate day) {
        return new NewMail(kind, Optional.of(person), Optional.empty(), Optional.of(appraisal), organisation, day);
    }

    /**
     * To somebody who is asked for feedback.
     *
     * @param person empty for a guest
     */
    public static NewMail toRater(
            MailKind kind, Optional<UUID> person, UUID rater, String organisation, LocalDate day) {
        return new NewMail(kind, person, Optional.of(rater), Optional.empty(), organisation, day);
    }
}

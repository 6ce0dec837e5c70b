package org.cadre.appraisal.feedback.rater;

import java.util.UUID;
import org.cadre.appraisal.feedback.terms.RaterGroup;

/**
 * Somebody who is to be asked: one of the three.
 *
 * @param group code of the group whose side they see
 * @param organisation ODS code
 */
public record Nomination(String group, UUID personId, String organisation, Guest guest) {

    public static Nomination person(String group, UUID person) {
        return new Nomination(group, person, null, null);
    }

    public static Nomination organisation(String group, String code) {
        return new Nomination(group, null, code, null);
    }

    public static Nomination guest(String group, Guest guest) {
        return new Nomination(group, null, null, guest);
    }

    /**
     * As it is counted: guests are a group of their own, whatever group they were nominated in. Nobody can tell who answers
     * by a link, so nobody with an account is put together with them.
     */
    public Nomination counted() {
        return guest == null ? this : guest(RaterGroup.GUESTS, guest);
    }
}

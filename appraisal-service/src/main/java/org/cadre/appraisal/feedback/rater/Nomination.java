package org.cadre.appraisal.feedback.rater;

import java.util.UUID;

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
}

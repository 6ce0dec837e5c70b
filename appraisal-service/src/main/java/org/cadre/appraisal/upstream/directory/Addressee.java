package org.cadre.appraisal.upstream.directory;

import java.util.Optional;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;

/**
 * How to address somebody at this moment.
 *
 * @param email empty where none is known
 */
public record Addressee(
        @Personal String firstName,
        @Personal String lastName,
        @Personal Optional<String> email) {

    @Override
    public String toString() {
        return Redaction.of(this);
    }

    /** First name and family name. */
    public String fullName() {
        return "%s %s".formatted(firstName, lastName).strip();
    }
}

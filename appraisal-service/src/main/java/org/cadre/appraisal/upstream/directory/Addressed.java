package org.cadre.appraisal.upstream.directory;

import java.util.Optional;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;

/**
 * What workforce says of whom a mail goes to.
 *
 * @param person empty where workforce does not know them, or not any more, or may not say it
 * @param answered whether workforce could be asked; if not, the rest is empty
 */
public record Addressed(@Personal Optional<Addressee> person, boolean answered) {

    static final Addressed UNKNOWN = new Addressed(Optional.empty(), false);

    @Override
    public String toString() {
        return Redaction.of(this);
    }
}

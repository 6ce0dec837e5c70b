package org.cadre.appraisal.upstream.directory;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;

/**
 * What people and an organisation are called at this moment.
 *
 * @param people without those whom workforce does not know any more
 * @param organisation empty where workforce does not know it
 * @param answered whether workforce could be asked; if not, the rest is empty
 */
public record Called(@Personal Map<UUID, String> people, Optional<String> organisation, boolean answered) {

    static final Called UNKNOWN = new Called(Map.of(), Optional.empty(), false);

    @Override
    public String toString() {
        return Redaction.of(this);
    }

    /** First name and family name. */
    public Optional<String> person(UUID id) {
        return Optional.ofNullable(people.get(id));
    }
}

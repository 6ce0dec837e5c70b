package org.cadre.appraisal.feedback.rater;

import java.util.UUID;

/**
 * Somebody who is asked: a person, an organisation, or a guest without an account; the other two are null. All three are for
 * somebody who was forgotten since.
 *
 * @param organisation ODS code
 */
public record Rater(
        UUID id, UUID runId, String group, UUID personId, String organisation, Guest guest, boolean answered) {

    /** Still counted, and nobody's. */
    public boolean isForgotten() {
        return personId == null && organisation == null && guest == null;
    }
}

package org.cadre.appraisal.form;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;

/**
 * Something to get better at.
 *
 * @param competency code of the competency it serves, or null
 * @param dueOn null where no day was agreed
 */
@Embeddable
public record Priority(@Personal String priority, String competency, LocalDate dueOn) {

    @Override
    public String toString() {
        return Redaction.of(this);
    }
}

package org.cadre.appraisal.boardrecord;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.cadre.kit.reference.ReferenceData;

/** Which rules of retention are in force on a day, as dated reference data. */
@ApplicationScoped
class Retention {

    private final ReferenceData reference;

    Retention(ReferenceData reference) {
        this.reference = reference;
    }

    /** Empty on a day without rules: then nothing goes by itself. */
    Optional<RetentionRules> on(LocalDate day) {
        return reference.on(day, "fit-and-proper-retention", RetentionRules.class).stream()
                .findFirst()
                .map(item -> item.body());
    }
}

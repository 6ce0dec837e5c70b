package org.cadre.workforce.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.kit.reference.ReferenceItem;

/** The dated rules for how long records are kept. */
@ApplicationScoped
class RetentionRules {

    private static final String SET = "retention";
    private static final String STAFF_RECORD = "STAFF_RECORD";

    private final ReferenceData reference;

    RetentionRules(ReferenceData reference) {
        this.reference = reference;
    }

    /** The rule for staff records; where there is none, records are kept. */
    Optional<RetentionRule> on(LocalDate day) {
        return reference.find(day, SET, STAFF_RECORD, RetentionRule.class).map(ReferenceItem::body);
    }
}

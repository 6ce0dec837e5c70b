package org.cadre.appraisal.adverse;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.kit.reference.ReferenceItem;

/** The rules of a year: those in force on its first day. */
@ApplicationScoped
class AdverseReference {

    private final ReferenceData reference;

    AdverseReference(ReferenceData reference) {
        this.reference = reference;
    }

    /** Empty for years that know nothing adverse. */
    Optional<AdverseRules> of(AppraisalYear year) {
        return reference.on(year.firstDay(), "adverse-outcome-rules", AdverseRules.class).stream()
                .findFirst()
                .map(ReferenceItem::body);
    }
}

package org.cadre.appraisal.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.kit.reference.ReferenceItem;

/** Which rules for figures are in force on a day, as dated reference data. */
@ApplicationScoped
class FiguresRules {

    private static final String RULES = "fairness-rules";

    private final ReferenceData reference;

    FiguresRules(ReferenceData reference) {
        this.reference = reference;
    }

    /** Before the first rules there were, these count: what was closed then is told by them, and not at all by none. */
    FairnessRules on(LocalDate day) {
        var all = reference.all(RULES, FairnessRules.class);
        return all.stream()
                .filter(item -> item.countsOn(day))
                .findFirst()
                .or(() -> all.stream()
                        .filter(item -> item.validFrom().isAfter(day))
                        .min(Comparator.comparing(ReferenceItem::validFrom)))
                .orElseThrow(() -> new IllegalStateException("No rules for figures on " + day))
                .body();
    }
}

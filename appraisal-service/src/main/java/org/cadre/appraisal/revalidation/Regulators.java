package org.cadre.appraisal.revalidation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.kit.reference.ReferenceItem;

/** Which regulators there are on a day, and what they want. */
@ApplicationScoped
class Regulators {

    private static final String SET = "revalidation";

    private final ReferenceData reference;

    Regulators(ReferenceData reference) {
        this.reference = reference;
    }

    List<ReferenceItem<Regulator>> on(LocalDate day) {
        return reference.on(day, SET, Regulator.class);
    }

    /** For a code that a client sent. */
    Regulator require(String code, LocalDate day) {
        var known = on(day);
        return known.stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .map(ReferenceItem::body)
                .orElseThrow(() -> DomainException.invalidField(
                        "regulator",
                        "regulator-unknown",
                        "There is no regulator %s; there are %s"
                                .formatted(
                                        code,
                                        known.stream().map(ReferenceItem::code).toList())));
    }

    /** What counts for a cycle: the requirements of today, or of its last day once that has passed. */
    Regulator of(RevalidationCycle cycle, LocalDate today) {
        return require(cycle.regulator(), today.isAfter(cycle.dueOn()) ? cycle.dueOn() : today);
    }
}

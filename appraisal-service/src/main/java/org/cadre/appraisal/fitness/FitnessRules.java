package org.cadre.appraisal.fitness;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.reference.ReferenceData;

/** Which checks a test has, and for how long it counts, on a day. */
@ApplicationScoped
class FitnessRules {

    private static final String CHECKS = "fit-and-proper-checks";

    private record Rules(int validMonths) {}

    private final ReferenceData reference;

    FitnessRules(ReferenceData reference) {
        this.reference = reference;
    }

    /** Codes of the checks that every test has. */
    List<String> checksOn(LocalDate day) {
        return reference.on(day, CHECKS, JsonNode.class).stream()
                .map(item -> item.code())
                .toList();
    }

    void requireCheck(String kind, LocalDate day) {
        if (!checksOn(day).contains(kind)) {
            throw DomainException.invalidField(
                    "kind",
                    "check-unknown",
                    "There is no such check on %s; there are %s".formatted(day, checksOn(day)));
        }
    }

    /** The last day on which a test counts that was signed off on this day. */
    LocalDate validUntil(LocalDate signedOffOn) {
        var rules = reference.on(signedOffOn, "fit-and-proper-rules", Rules.class).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No fit and proper rules on " + signedOffOn))
                .body();
        return signedOffOn.plusMonths(rules.validMonths());
    }
}

package org.cadre.workforce.exclusion;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.kit.reference.ReferenceItem;

/** Why no appraisal is expected: codes that count on the first day of an exclusion. */
@ApplicationScoped
class ExclusionReasons {

    static final String SET = "exclusion-reasons";

    private final ReferenceData reference;

    ExclusionReasons(ReferenceData reference) {
        this.reference = reference;
    }

    /** Refuses a code that does not count on the day. The refusal does not repeat it. */
    void require(String reason, LocalDate day) {
        var known = reference.on(day, SET, JsonNode.class).stream()
                .map(ReferenceItem::code)
                .toList();
        if (!known.contains(reason)) {
            throw DomainException.invalidField(
                    "reason",
                    "exclusion-reason-unknown",
                    known.isEmpty()
                            ? "No reason counts on %s; name a later first day".formatted(day)
                            : "On %s it must be one of %s".formatted(day, String.join(", ", known)));
        }
    }
}

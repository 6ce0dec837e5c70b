package org.cadre.workforce.planning.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A model in a list. The whole is read by its id.
 *
 * @param sha256 of its canonical form, in hexadecimal; absent to whoever reads from above
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanningModelLine(
        UUID id, String organisation, String name, LocalDate startsOn, String sha256, Instant madeAt) {

    PlanningModelLine withoutHash() {
        return new PlanningModelLine(id, organisation, name, startsOn, null, madeAt);
    }
}

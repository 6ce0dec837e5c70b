package org.cadre.training.framework;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.reference.ReferenceData;

/** All versions of all frameworks. */
@ApplicationScoped
class Frameworks {

    private static final String SET = "frameworks";

    private final ReferenceData reference;

    Frameworks(ReferenceData reference) {
        this.reference = reference;
    }

    List<Framework> all() {
        return reference.all(SET, Framework.Body.class).stream()
                .map(Framework::of)
                .toList();
    }

    List<Framework> on(LocalDate day) {
        return reference.on(day, SET, Framework.Body.class).stream()
                .map(Framework::of)
                .toList();
    }

    Framework require(UUID id) {
        return all().stream()
                .filter(framework -> framework.id().equals(id))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("framework", id));
    }
}

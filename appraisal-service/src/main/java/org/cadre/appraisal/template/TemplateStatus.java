package org.cadre.appraisal.template;

import java.util.Set;
import org.cadre.kit.problem.DomainException;

/** {@code DRAFT → ACTIVE}; an active template stays as it is, because appraisals are held by it. */
public enum TemplateStatus {
    DRAFT,
    ACTIVE;

    Set<TemplateStatus> successors() {
        return switch (this) {
            case DRAFT -> Set.of(ACTIVE);
            case ACTIVE -> Set.of();
        };
    }

    TemplateStatus become(TemplateStatus next) {
        if (!successors().contains(next)) {
            throw DomainException.conflict(
                    "template-illegal-transition",
                    "A template cannot go from %s to %s; open steps: %s".formatted(this, next, successors()));
        }
        return next;
    }
}

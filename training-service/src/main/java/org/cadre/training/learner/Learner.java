package org.cadre.training.learner;

import java.util.List;
import java.util.UUID;

/**
 * A person as the present caller may see them.
 *
 * @param organisations ODS codes of the present and coming employers
 * @param isCaller whether the caller is this very person
 */
public record Learner(UUID personId, List<String> organisations, boolean isCaller) {

    /** For the audit: the first employer stands for the person. */
    public String organisation() {
        return organisations.stream().findFirst().orElse(null);
    }
}

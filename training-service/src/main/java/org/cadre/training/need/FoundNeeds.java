package org.cadre.training.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells other features whether a need is a person's own and still counts. */
@ApplicationScoped
public class FoundNeeds {

    private final DevelopmentNeeds needs;

    FoundNeeds(DevelopmentNeeds needs) {
        this.needs = needs;
    }

    public boolean has(UUID personId, UUID needId) {
        return needs.findByIdOptional(needId)
                .filter(need -> need.personId().equals(personId) && !need.isWithdrawn())
                .isPresent();
    }
}

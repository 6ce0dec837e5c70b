package org.cadre.training.induction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Tells other features who has done the induction. */
@ApplicationScoped
public class CompletedInductions {

    private final Inductions inductions;

    CompletedInductions(Inductions inductions) {
        this.inductions = inductions;
    }

    public Optional<LocalDate> dayOf(UUID personId) {
        return inductions.ofPerson(personId).flatMap(Induction::completedOn);
    }
}

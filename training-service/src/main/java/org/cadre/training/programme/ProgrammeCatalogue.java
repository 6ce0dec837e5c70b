package org.cadre.training.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Looks programmes up for other features. */
@ApplicationScoped
public class ProgrammeCatalogue {

    private final Programmes programmes;

    ProgrammeCatalogue(Programmes programmes) {
        this.programmes = programmes;
    }

    public Optional<AccreditedProgramme> find(UUID id) {
        return programmes.findByIdOptional(id).map(AccreditedProgramme::of);
    }
}

package org.cadre.training.dispensation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;

/** All dispensations. */
@ApplicationScoped
class Dispensations implements PanacheRepositoryBase<Dispensation, UUID> {

    Dispensation require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("dispensation", id));
    }

    List<Dispensation> ofPerson(UUID personId) {
        return list("personId", personId);
    }
}

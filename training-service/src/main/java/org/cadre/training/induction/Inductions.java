package org.cadre.training.induction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;

/** All inductions, one for each person. */
@ApplicationScoped
class Inductions implements PanacheRepositoryBase<Induction, UUID> {

    Induction require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("induction", id));
    }

    Optional<Induction> ofPerson(UUID personId) {
        return find("personId", personId).firstResultOptional();
    }
}

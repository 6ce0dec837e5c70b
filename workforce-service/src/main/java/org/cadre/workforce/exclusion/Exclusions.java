package org.cadre.workforce.exclusion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;

/** All exclusions that the present scope may see. */
@ApplicationScoped
class Exclusions implements PanacheRepositoryBase<Exclusion, UUID> {

    Exclusion require(UUID personId, UUID id) {
        return find("id = ?1 and personId = ?2", id, personId)
                .firstResultOptional()
                .orElseThrow(() -> DomainException.notFound("exclusion", id));
    }

    /** The earliest first. */
    List<Exclusion> of(UUID personId) {
        return list("personId = ?1 order by fromDay, id", personId);
    }

    /** Another one of the same person and employer that has a day in common with these, the earliest of them. */
    Optional<Exclusion> overlapping(UUID personId, String organisation, Days days, UUID except) {
        return of(personId).stream()
                .filter(other ->
                        other.organisation().equals(organisation) && !other.id().equals(except))
                .filter(other -> other.days().overlaps(days))
                .findFirst();
    }
}

package org.cadre.appraisal.priority;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;

/** All priorities of all organisations. */
@ApplicationScoped
class OrganisationalPriorities implements PanacheRepositoryBase<OrganisationalPriority, UUID> {

    /** So that an answer that lists them has an end; nobody can serve more. */
    private static final int MOST = 100;

    OrganisationalPriority require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("organisational-priority", id));
    }

    /** Those of one organisation that have not ended before a day, oldest first. */
    List<KnownPriority> of(String organisation, LocalDate day) {
        return list(
                        "organisation = ?1 and (validity.last is null or validity.last >= ?2) order by validity.first, id",
                        organisation,
                        day)
                .stream()
                .map(OrganisationalPriority::known)
                .toList();
    }

    void requireRoom(String organisation, LocalDate day) {
        if (of(organisation, day).size() >= MOST) {
            throw DomainException.conflict(
                    "priorities-too-many",
                    "%s has %d priorities from %s on; end one first".formatted(organisation, MOST, day));
        }
    }
}

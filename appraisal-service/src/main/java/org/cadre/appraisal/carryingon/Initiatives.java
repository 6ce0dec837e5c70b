package org.cadre.appraisal.carryingon;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.database.NewestFirst;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;
import org.cadre.kit.problem.DomainException;

/** All initiatives. */
@ApplicationScoped
class Initiatives implements PanacheRepositoryBase<Initiative, UUID> {

    private final Pager pager;

    Initiatives(Pager pager) {
        this.pager = pager;
    }

    Initiative require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("initiative", id));
    }

    List<Initiative> openOf(Collection<UUID> owners) {
        return list("ownerId in ?1 and closedOn is null", owners);
    }

    /** The initiatives of one organisation, closed ones too, newest first. */
    Page<Initiative> page(String organisation, PageQuery query) {
        return pager.page(
                query,
                "initiatives/" + organisation,
                new NewestFirst<>(this, "organisation = ?1", organisation),
                initiative -> Position.of(initiative.id()));
    }
}

package org.cadre.appraisal.carryingon;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;
import org.cadre.kit.problem.DomainException;

/** All initiatives. */
@ApplicationScoped
class Initiatives implements PanacheRepositoryBase<Initiative, UUID> {

    private static final String NEWEST_FIRST = " order by id desc";

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
                (after, limit) -> read(organisation, after, limit),
                initiative -> Position.of(initiative.id()));
    }

    private List<Initiative> read(String organisation, Optional<Position> after, int limit) {
        var rows = after.map(
                        position -> find("organisation = ?1 and id < ?2" + NEWEST_FIRST, organisation, position.id()))
                .orElseGet(() -> find("organisation = ?1" + NEWEST_FIRST, organisation));
        return rows.page(0, limit).list();
    }
}

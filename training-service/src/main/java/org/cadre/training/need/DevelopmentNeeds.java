package org.cadre.training.need;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;

/** All development needs. */
@ApplicationScoped
class DevelopmentNeeds implements PanacheRepositoryBase<DevelopmentNeed, UUID> {

    private static final String NEWEST_FIRST = " order by identifiedOn desc, id desc";

    private final Pager pager;

    DevelopmentNeeds(Pager pager) {
        this.pager = pager;
    }

    /** The needs of one person, newest first. */
    Page<DevelopmentNeed> page(UUID personId, PageQuery query) {
        return pager.page(
                query,
                "development-needs/" + personId,
                (after, limit) -> behind(personId, after).page(0, limit).list(),
                need -> Position.of(need.identifiedOn(), need.id()));
    }

    private PanacheQuery<DevelopmentNeed> behind(UUID personId, Optional<Position> after) {
        return after.map(position -> find(
                        "personId = ?1 and withdrawnOn is null and (identifiedOn, id) < (?2, ?3)" + NEWEST_FIRST,
                        personId,
                        position.date(0),
                        position.id()))
                .orElseGet(() -> find("personId = ?1 and withdrawnOn is null" + NEWEST_FIRST, personId));
    }
}

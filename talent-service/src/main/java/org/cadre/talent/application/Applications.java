package org.cadre.talent.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;

/** All applications. */
@ApplicationScoped
class Applications implements PanacheRepositoryBase<Application, UUID> {

    private final Pager pager;

    Applications(Pager pager) {
        this.pager = pager;
    }

    boolean hasApplied(UUID person, UUID advert) {
        return count("personId = ?1 and advertId = ?2", person, advert) > 0;
    }

    /** The applications to one advert, in the order in which they came. */
    Page<Application> page(UUID advert, PageQuery query) {
        return pager.page(
                query,
                "applications/" + advert,
                (after, limit) -> after.map(
                                position -> find("advertId = ?1 and id > ?2 order by id", advert, position.id()))
                        .orElseGet(() -> find("advertId = ?1 order by id", advert))
                        .page(0, limit)
                        .list(),
                application -> Position.of(application.id()));
    }
}

package org.cadre.training.qualification;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;

/** All qualifications. */
@ApplicationScoped
class Qualifications implements PanacheRepositoryBase<Qualification, UUID> {

    private static final String NEWEST_FIRST = " order by awardedOn desc, id desc";

    private final Pager pager;

    Qualifications(Pager pager) {
        this.pager = pager;
    }

    List<Qualification> ofPerson(UUID personId) {
        return list("personId", personId);
    }

    /** The qualifications of one person, newest first. */
    Page<Qualification> page(UUID personId, PageQuery query) {
        return pager.page(
                query,
                "qualifications/" + personId,
                (after, limit) -> behind(personId, after).page(0, limit).list(),
                qualification -> Position.of(qualification.awardedOn(), qualification.id()));
    }

    private PanacheQuery<Qualification> behind(UUID personId, Optional<Position> after) {
        return after.map(position -> find(
                        "personId = ?1 and (awardedOn, id) < (?2, ?3)" + NEWEST_FIRST,
                        personId,
                        position.date(0),
                        position.id()))
                .orElseGet(() -> find("personId = ?1" + NEWEST_FIRST, personId));
    }
}

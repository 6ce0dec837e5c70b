package org.cadre.workforce.planning.model;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;

/** All models that the present scope may see. */
@ApplicationScoped
class PlanningModels implements PanacheRepositoryBase<PlanningModel, UUID> {

    private static final String ORDER = " order by id desc";

    private final Pager pager;

    PlanningModels(Pager pager) {
        this.pager = pager;
    }

    /** The newest first, without their documents, which may be large. */
    Page<PlanningModelLine> page(String organisation, PageQuery query) {
        return pager.page(
                query,
                "planning-models/" + organisation,
                (after, limit) -> lines(organisation, after, limit),
                line -> Position.of(line.id()));
    }

    private List<PlanningModelLine> lines(String organisation, Optional<Position> after, int limit) {
        var found = after.map(last -> find("organisation = ?1 and id < ?2" + ORDER, organisation, last.id()))
                .orElseGet(() -> find("organisation = ?1" + ORDER, organisation));
        return found.project(PlanningModelLine.class).page(0, limit).list();
    }
}

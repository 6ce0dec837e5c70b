package org.cadre.workforce.planning.model;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.kit.database.NewestFirst;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;

/** All models that the present scope may see. */
@ApplicationScoped
class PlanningModels implements PanacheRepositoryBase<PlanningModel, UUID> {

    private final Pager pager;

    PlanningModels(Pager pager) {
        this.pager = pager;
    }

    /** The newest first, without their documents, which may be large. */
    Page<PlanningModelLine> page(String organisation, PageQuery query) {
        return pager.page(
                query,
                "planning-models/" + organisation,
                new NewestFirst<>(this, "organisation = ?1", organisation).as(PlanningModelLine.class),
                line -> Position.of(line.id()));
    }
}

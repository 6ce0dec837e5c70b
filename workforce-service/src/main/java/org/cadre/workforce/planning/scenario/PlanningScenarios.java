package org.cadre.workforce.planning.scenario;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.kit.database.NewestFirst;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;

/** All scenarios that the present scope may see. */
@ApplicationScoped
class PlanningScenarios implements PanacheRepositoryBase<PlanningScenario, UUID> {

    private final Pager pager;

    PlanningScenarios(Pager pager) {
        this.pager = pager;
    }

    /** The newest first, without their levers, which may be many. */
    Page<ScenarioLine> page(String organisation, PageQuery query) {
        return pager.page(
                query,
                "planning-scenarios/" + organisation,
                new NewestFirst<>(this, "organisation = ?1", organisation).as(ScenarioLine.class),
                line -> Position.of(line.id()));
    }
}

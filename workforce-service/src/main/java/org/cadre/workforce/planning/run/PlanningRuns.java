package org.cadre.workforce.planning.run;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.database.NewestFirst;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;

/** All runs that the present scope may see. */
@ApplicationScoped
class PlanningRuns implements PanacheRepositoryBase<PlanningRun, UUID> {

    private final Pager pager;

    PlanningRuns(Pager pager) {
        this.pager = pager;
    }

    /** The newest first, without what was asked and what they have so far, which may be large. */
    Page<PlanningRunLine> page(String organisation, PageQuery query) {
        return pager.page(
                query,
                "planning-runs/" + organisation,
                new NewestFirst<>(this, "organisation = ?1", organisation).as(PlanningRunLine.class),
                line -> Position.of(line.id()));
    }

    /** Of an organisation, those that are queued or running. */
    long unfinished(String organisation) {
        return count("organisation = ?1 and state in ?2", organisation, List.of(RunState.QUEUED, RunState.RUNNING));
    }

    /** As the database has it now: the queue changes it there. */
    PlanningRun again(PlanningRun run) {
        getEntityManager().refresh(run);
        return run;
    }
}

package org.cadre.workforce.planning.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.database.PlainStatement;
import org.cadre.kit.problem.DomainException;
import org.hibernate.Session;

/** What came out of runs, as text. */
@ApplicationScoped
class RunResults {

    private static final PlainStatement KEPT = new PlainStatement("""
            select coalesce(done.result, run.partial)
            from planning_run run left join planning_result done on done.run_id = run.id where run.id = ?
            """);

    private final Session database;

    RunResults(Session database) {
        this.database = database;
    }

    /** The results of a run that is done, or those it has so far; refuses one that has none. */
    String require(PlanningRun run) {
        return of(run.id())
                .orElseThrow(() -> DomainException.conflict(
                        "run-without-results", "The run is %s and has no results".formatted(run.state())));
    }

    private Optional<String> of(UUID run) {
        return KEPT.rows(database, row -> Optional.ofNullable(row.getString(1)), run).stream()
                .findFirst()
                .flatMap(found -> found);
    }
}

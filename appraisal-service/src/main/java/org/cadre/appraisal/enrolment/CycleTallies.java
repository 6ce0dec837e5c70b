package org.cadre.appraisal.enrolment;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cadre.appraisal.appraisal.AppraisalState;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.appraisal.round.Rounds;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/**
 * How many appraisals and members of a cycle stand where. Triggers keep the figures, so reading them counts nothing. Those
 * of a closed cycle are the ones of its close.
 */
@ApplicationScoped
class CycleTallies {

    private static final PlainStatement OF_CYCLE = new PlainStatement("""
            select kind, stands, sum(tally) from (
                select kind, stands, tally from cycle_tally where cycle_id = ?
                union all
                select kind, stands, change from cycle_tally_change where cycle_id = ?
            ) all_of_it
            group by kind, stands having sum(tally) > 0
            """);

    private static final PlainStatement AT_CLOSE =
            new PlainStatement("select kind, stands, tally from cycle_final_tally where cycle_id = ?");

    /** What is added up is what is taken away: one statement sees one state of the table. */
    private static final PlainStatement ADD_UP = new PlainStatement("""
            with taken as (
                delete from cycle_tally_change
                where id in (select id from cycle_tally_change order by id limit 10000 for update skip locked)
                returning cycle_id, organisation, kind, stands, change
            ), added as (
                insert into cycle_tally as known (cycle_id, organisation, kind, stands, tally)
                select cycle_id, min(organisation), kind, stands, sum(change) from taken group by cycle_id, kind, stands
                order by 1, 3, 4
                on conflict (cycle_id, kind, stands) do update set tally = known.tally + excluded.tally
            )
            select count(*) from taken
            """);

    private static final int PIECE = 10_000;

    private final Session database;
    private final Rounds rounds;

    CycleTallies(Session database, Rounds rounds) {
        this.database = database;
        this.rounds = rounds;
    }

    List<Tally> of(KnownCycle cycle) {
        return cycle.closedOn().isPresent() ? read(AT_CLOSE, cycle.id()) : now(cycle.id());
    }

    /** How many have completed their appraisal since the cycle was closed. */
    long completedAfterClose(UUID cycle) {
        return now(cycle).stream()
                .filter(tally -> tally.counts(Standing.COMPLETED_AFTER_CLOSE))
                .mapToLong(Tally::number)
                .sum();
    }

    /** Members of a cycle by where they stand today, closed or not. */
    Map<Standing, Long> standings(UUID cycle) {
        return Tally.byStanding(now(cycle));
    }

    /** Appraisals of a cycle today that were not cancelled. */
    long appraisals(UUID cycle) {
        return Tally.byState(now(cycle)).entrySet().stream()
                .filter(state -> !state.getKey().equals(AppraisalState.CANCELLED.name()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private List<Tally> now(UUID cycle) {
        return read(OF_CYCLE, cycle, cycle);
    }

    private List<Tally> read(PlainStatement statement, Object... cycle) {
        return statement.rows(
                database,
                row -> new Tally(Tally.Kind.valueOf(row.getString(1)), row.getString(2), row.getLong(3)),
                cycle);
    }

    @Scheduled(every = "${cadre.appraisal.enrolment.every}", concurrentExecution = ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void addUp() {
        rounds.ofQueue(PIECE, () -> ADD_UP.rows(database, row -> row.getLong(1)).getFirst());
    }
}

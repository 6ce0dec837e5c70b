package org.cadre.workforce.planning.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.database.PlainStatement;
import org.cadre.kit.time.Ids;
import org.hibernate.Session;

/**
 * Which run is next, and who computes it. Each change holds only for a run that is still the worker's: whoever was cancelled
 * or overtaken meanwhile is told so by false.
 */
@ApplicationScoped
class RunQueue {

    /**
     * The oldest run of the organisation whose last turn was longest ago, of those that are not too large for this process. What
     * other code had so far is worth nothing.
     */
    private static final PlainStatement TAKE = new PlainStatement("""
            with next as (
                select run.id from planning_run run
                where (run.state = 'QUEUED' or (run.state = 'RUNNING' and run.lease_until <= ?))
                      and run.memory_bytes <= ?
                order by coalesce(
                             (select max(other.taken_at) from planning_run other
                              where other.organisation = run.organisation),
                             '-infinity'),
                         run.id
                limit 1 for update skip locked)
            update planning_run run
            set state = 'RUNNING', version = run.version + 1, attempts = run.attempts + 1,
                draws_done = case when run.code_version = ? then run.draws_done else 0 end,
                partial = case when run.code_version = ? then run.partial end,
                taken_at = ?, started_at = coalesce(run.started_at, ?), lease_until = ?, leased_by = ?, code_version = ?
            from next where run.id = next.id
            returning run.id, run.leased_by, run.model_id, run.question, run.attempts
            """);

    private static final String MINE = "where id = ? and leased_by = ? and state = 'RUNNING'";

    /** What was told before stays until the run, which may have been taken up further back, has passed it. */
    private static final PlainStatement PROGRESS = new PlainStatement("""
            update planning_run set version = version + 1, draws_done = greatest(draws_done, ?),
                partial = case when draws_done <= ? then ? else partial end, lease_until = ?
            """ + MINE);

    private static final PlainStatement GIVE_BACK =
            new PlainStatement("update planning_run set lease_until = ?, attempts = attempts - 1 " + MINE);

    /** A replay is compared with what it replays. */
    private static final PlainStatement DONE = new PlainStatement("""
            update planning_run set version = version + 1, state = 'DONE', draws_done = draws, partial = null,
                finished_at = ?, lease_until = null,
                same = (select first.result = ? from planning_result first where first.run_id = planning_run.replay_of)
            """ + MINE);

    private static final PlainStatement KEEP = new PlainStatement("""
            insert into planning_result (run_id, organisation, sha256, result)
            select id, organisation, ?, ? from planning_run where id = ?
            """);

    private static final PlainStatement FAILED = new PlainStatement("""
            update planning_run set version = version + 1, state = 'FAILED', failure = ?, partial = null,
                finished_at = ?, lease_until = null
            """ + MINE);

    private static final PlainStatement CANCEL = new PlainStatement("""
            update planning_run set version = version + 1, state = 'CANCELLED', partial = null, finished_at = ?,
                lease_until = null
            where id = ? and state in ('QUEUED', 'RUNNING')
            """);

    private final KeptBlocks kept;
    private final Session database;
    private final Clock clock;
    private final Ids ids;

    RunQueue(KeptBlocks kept, Session database, Clock clock, Ids ids) {
        this.kept = kept;
        this.database = database;
        this.clock = clock;
        this.ids = ids;
    }

    Optional<TakenRun> take(Duration lease, long mostBytes) {
        var now = now();
        return TAKE
                .rows(
                        database,
                        row -> new TakenRun(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getObject(3, UUID.class),
                                row.getString(4),
                                row.getInt(5)),
                        now,
                        mostBytes,
                        RunCalculation.CODE_VERSION,
                        RunCalculation.CODE_VERSION,
                        now,
                        now,
                        now.plus(lease),
                        ids.next(),
                        RunCalculation.CODE_VERSION)
                .stream()
                .findFirst();
    }

    boolean progress(TakenRun run, int drawsDone, String partial, Duration lease) {
        return PROGRESS.change(database, drawsDone, drawsDone, partial, now().plus(lease), run.id(), run.lease()) == 1;
    }

    /** Whoever comes next takes it up at once. */
    void giveBack(TakenRun run) {
        GIVE_BACK.change(database, now(), run.id(), run.lease());
    }

    boolean done(TakenRun run, String result, String sha256) {
        return DONE.change(database, now(), result, run.id(), run.lease()) == 1
                && over(run.id(), KEEP.change(database, sha256, result, run.id()));
    }

    boolean failed(TakenRun run, String reason) {
        return over(run.id(), FAILED.change(database, reason, now(), run.id(), run.lease()));
    }

    /** False if it was over before. */
    boolean cancel(UUID run) {
        return over(run, CANCEL.change(database, now(), run));
    }

    /** Nobody goes on with it any more. */
    private boolean over(UUID run, int changed) {
        if (changed == 1) {
            kept.drop(run);
        }
        return changed == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

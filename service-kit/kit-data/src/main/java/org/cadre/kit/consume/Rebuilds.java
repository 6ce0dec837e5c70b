package org.cadre.kit.consume;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.consume.Rebuild.State;
import org.cadre.kit.time.Ids;
import org.hibernate.Session;

/** Which rebuilds were asked for, and which replica is at work on one. */
@ApplicationScoped
class Rebuilds {

    /** Longer than one batch takes: a replica that did not report for so long is dead. */
    private static final Duration DEAD_AFTER = Duration.ofMinutes(2);

    /** One attempt at a rebuild; only the newest of a group may write. */
    record Attempt(String group, UUID run, boolean mayShrink) {}

    /** Another replica has begun anew meanwhile. */
    static final class Overtaken extends RuntimeException {
        Overtaken(Attempt attempt) {
            super("%s is rebuilt by another replica".formatted(attempt.group()));
        }
    }

    private final Session database;
    private final Clock clock;
    private final Ids ids;

    Rebuilds(Session database, Clock clock, Ids ids) {
        this.database = database;
        this.clock = clock;
        this.ids = ids;
    }

    /** False if one is under way. */
    boolean request(String group, boolean mayShrink) {
        return database.createNativeMutationQuery("""
                                insert into projection_rebuild as known
                                    (consumer_group, state, may_shrink, requested_at, events_read, rows_changed)
                                values (:group, 'REQUESTED', :mayShrink, :now, 0, 0)
                                on conflict (consumer_group) do update
                                set state = 'REQUESTED', may_shrink = :mayShrink, requested_at = :now, run = null,
                                    finished_at = null, events_read = 0, rows_changed = 0, failure = null
                                where known.state in ('DONE', 'FAILED')
                                """)
                        .setParameter("group", group)
                        .setParameter("mayShrink", mayShrink)
                        .setParameter("now", now())
                        .executeUpdate()
                == 1;
    }

    Optional<Rebuild> of(String group) {
        return database.createNativeQuery("""
                        select state, requested_at, finished_at, events_read, rows_changed, failure
                        from projection_rebuild where consumer_group = :group
                        """, Object[].class)
                .setParameter("group", group)
                .getResultStream()
                .map(row -> new Rebuild(
                        State.valueOf((String) row[0]),
                        (Instant) row[1],
                        Optional.ofNullable((Instant) row[2]),
                        (long) row[3],
                        (long) row[4],
                        Optional.ofNullable((String) row[5])))
                .findFirst();
    }

    /** The oldest that waits, or one whose replica died. */
    Optional<Attempt> claim() {
        return database.createNativeQuery("""
                        update projection_rebuild set state = 'RUNNING', run = :run, beat_at = :now, events_read = 0
                        where consumer_group = (
                            select consumer_group from projection_rebuild
                            where state = 'REQUESTED' or (state = 'RUNNING' and beat_at < :dead)
                            order by requested_at limit 1 for update skip locked)
                        returning consumer_group, run, may_shrink
                        """, Object[].class)
                .setParameter("run", ids.next())
                .setParameter("now", now())
                .setParameter("dead", now().minus(DEAD_AFTER))
                .getResultStream()
                .map(row -> new Attempt((String) row[0], (UUID) row[1], (boolean) row[2]))
                .findFirst();
    }

    /** Holds the rebuild for this attempt until the transaction ends. */
    void beat(Attempt attempt, int events) {
        write(attempt, State.RUNNING, events, 0, null);
    }

    /** Whoever comes next begins anew. */
    void giveBack(Attempt attempt) {
        write(attempt, State.REQUESTED, 0, 0, null);
    }

    void done(Attempt attempt, int events, long rowsChanged) {
        write(attempt, State.DONE, events, rowsChanged, null);
    }

    void failed(Attempt attempt, String failure) {
        write(attempt, State.FAILED, 0, 0, failure);
    }

    private void write(Attempt attempt, State state, int events, long rowsChanged, String failure) {
        var written = database.createNativeMutationQuery("""
                        update projection_rebuild
                        set state = :state, beat_at = :now, events_read = events_read + :events,
                            rows_changed = :rowsChanged, failure = :failure,
                            finished_at = case when :state in ('DONE', 'FAILED') then cast(:now as timestamptz) end
                        where consumer_group = :group and run = :run and state = 'RUNNING'
                        """)
                .setParameter("state", state.name())
                .setParameter("now", now())
                .setParameter("events", events)
                .setParameter("rowsChanged", rowsChanged)
                .setParameter("failure", failure, String.class)
                .setParameter("group", attempt.group())
                .setParameter("run", attempt.run())
                .executeUpdate();
        if (written == 0) {
            throw new Overtaken(attempt);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

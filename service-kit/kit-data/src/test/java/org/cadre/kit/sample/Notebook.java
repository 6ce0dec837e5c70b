package org.cadre.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.event.Outbox;
import org.hibernate.Session;

/** Takes notes and says what was heard of them. */
@ApplicationScoped
public class Notebook {

    private final Outbox outbox;
    private final Session database;
    private final Clock clock;

    Notebook(Outbox outbox, Session database, Clock clock) {
        this.outbox = outbox;
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    public void take(UUID note, UUID about, String text) {
        outbox.append(new NoteTaken(note, about, text, clock.instant()));
    }

    @Transactional
    public void takeThen(UUID note, Runnable meanwhile) {
        outbox.append(new NoteTaken(note, note, "slow", clock.instant()));
        meanwhile.run();
    }

    /** How often the projection took this note; empty if never. */
    @Transactional
    public Optional<Integer> timesHeard(UUID note) {
        return single("select times from heard_note where note_id = :id", Integer.class, note);
    }

    @Transactional
    public Optional<String> traceHeard(UUID note) {
        return single("select trace_id from heard_note where note_id = :id", String.class, note);
    }

    @Transactional
    public Optional<String> traceWritten(UUID note) {
        return single(
                "select split_part(traceparent, '-', 2) from outbox where aggregate_id = :id", String.class, note);
    }

    @Transactional
    public void publishAgain(UUID note) {
        database.createNativeMutationQuery("update outbox set published_at = null where aggregate_id = :id")
                .setParameter("id", note)
                .executeUpdate();
    }

    @Transactional
    public void discard(UUID note) {
        database.createNativeMutationQuery("delete from outbox where aggregate_id = :id")
                .setParameter("id", note)
                .executeUpdate();
    }

    /** Nothing waits, and nothing that was asked for again is yet to be sent. */
    @Transactional
    public boolean allPublished() {
        return database.createNativeQuery("""
                                select (select count(*) from outbox where published_at is null)
                                     + (select count(*) from republication)
                                """, Long.class).getSingleResult() == 0;
    }

    private <T> Optional<T> single(String sql, Class<T> type, UUID note) {
        return database.createNativeQuery(sql, type)
                .setParameter("id", note)
                .getResultStream()
                .findFirst();
    }
}

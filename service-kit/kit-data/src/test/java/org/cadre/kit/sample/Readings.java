package org.cadre.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What the read models of the sample say, and a way to spoil them. */
@ApplicationScoped
public class Readings {

    private final Session database;

    Readings(Session database) {
        this.database = database;
    }

    /** Text, event number and words of a note as the projection has them, as one line; empty if it has none. */
    @Transactional
    public String of(UUID note) {
        return database.createNativeQuery("""
                        select text || '/' || event_number || '/' || (select coalesce(string_agg(word, ' '), '')
                            from heard_word w where w.note_id = t.note_id)
                        from heard_text t where note_id = :id
                        """, String.class)
                .setParameter("id", note)
                .getResultStream()
                .findFirst()
                .orElse("");
    }

    @Transactional
    public long howMany(List<UUID> notes) {
        return database.createNativeQuery("select count(*) from heard_text where note_id in (:ids)", Long.class)
                .setParameterList("ids", notes)
                .getSingleResult();
    }

    @Transactional
    public int timesCounted(UUID note) {
        return database.createNativeQuery("select times from note_count where note_id = :id", Integer.class)
                .setParameter("id", note)
                .getResultStream()
                .findFirst()
                .orElse(0);
    }

    @Transactional
    public void spoil(String sql, UUID note) {
        database.createNativeMutationQuery(sql).setParameter("id", note).executeUpdate();
    }

    @Transactional
    public long count(String sql) {
        return database.createNativeQuery(sql, Long.class).getSingleResult();
    }
}

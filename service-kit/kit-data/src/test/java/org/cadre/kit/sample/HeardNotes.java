package org.cadre.kit.sample;

import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.cadre.kit.consume.Projection;
import org.cadre.kit.consume.ReceivedEvent;
import org.hibernate.Session;

/** A projection that can be told to fail for some notes. */
@ApplicationScoped
public class HeardNotes implements Projection {

    public static final String GROUP = "kit.notes";

    private record Note(UUID noteId, String text) {}

    private final Set<UUID> failing = ConcurrentHashMap.newKeySet();
    private final Session database;

    HeardNotes(Session database) {
        this.database = database;
    }

    public void failFor(UUID note) {
        failing.add(note);
    }

    public void mend() {
        failing.clear();
    }

    @Override
    public String group() {
        return GROUP;
    }

    @Override
    public List<String> topics() {
        return List.of(NoteTaken.TOPIC);
    }

    @Override
    public String table() {
        return "heard_note";
    }

    @Override
    public void on(ReceivedEvent event) {
        var note = event.as(Note.class);
        if (failing.contains(note.noteId())) {
            throw new IllegalStateException("told to fail");
        }
        database.createNativeMutationQuery("""
                        insert into heard_note (note_id, text, event_number, times, trace_id)
                        values (:id, :text, :number, 1, :trace)
                        on conflict (note_id) do update
                        set text = :text, event_number = :number, times = heard_note.times + 1
                        """)
                .setParameter("id", note.noteId())
                .setParameter("text", note.text())
                .setParameter("number", event.number())
                .setParameter("trace", Span.current().getSpanContext().getTraceId())
                .executeUpdate();
    }
}

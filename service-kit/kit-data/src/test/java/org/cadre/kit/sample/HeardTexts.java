package org.cadre.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.cadre.kit.consume.Projection;
import org.cadre.kit.consume.ReceivedEvent;
import org.hibernate.Session;

/** A projection as services have them: the newest state of each note, and its words in a table below. */
@ApplicationScoped
public class HeardTexts implements Projection {

    public static final String GROUP = "kit.texts";

    private record Note(UUID noteId, String text) {}

    private final Set<UUID> failing = ConcurrentHashMap.newKeySet();
    private final Session database;

    HeardTexts(Session database) {
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
        return "heard_text";
    }

    @Override
    public void on(ReceivedEvent event) {
        var note = event.as(Note.class);
        if (failing.contains(note.noteId())) {
            throw new IllegalStateException("told to fail");
        }
        var news = database.createNativeMutationQuery("""
                        insert into heard_text as known (note_id, text, event_number) values (:id, :text, :number)
                        on conflict (note_id) do update
                        set text = excluded.text, event_number = excluded.event_number
                        where excluded.event_number > known.event_number
                        """)
                .setParameter("id", note.noteId())
                .setParameter("text", note.text())
                .setParameter("number", event.number())
                .executeUpdate();
        if (news == 1) {
            replaceWords(note);
        }
    }

    private void replaceWords(Note note) {
        database.createNativeMutationQuery("delete from heard_word where note_id = :id")
                .setParameter("id", note.noteId())
                .executeUpdate();
        database.createNativeMutationQuery(
                        "insert into heard_word select :id, word from regexp_split_to_table(:text, ' ') word")
                .setParameter("id", note.noteId())
                .setParameter("text", note.text())
                .executeUpdate();
    }
}

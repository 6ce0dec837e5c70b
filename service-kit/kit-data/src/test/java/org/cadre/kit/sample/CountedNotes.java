package org.cadre.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.consume.Reaction;
import org.cadre.kit.consume.ReceivedEvent;
import org.hibernate.Session;

/** A reaction that would be seen to act twice. */
@ApplicationScoped
public class CountedNotes implements Reaction {

    private final Session database;

    CountedNotes(Session database) {
        this.database = database;
    }

    @Override
    public String group() {
        return "kit.counts";
    }

    @Override
    public List<String> topics() {
        return List.of(NoteTaken.TOPIC);
    }

    @Override
    public void on(ReceivedEvent event) {
        database.createNativeMutationQuery("""
                        insert into note_count (note_id, times) values (:id, 1)
                        on conflict (note_id) do update set times = note_count.times + 1
                        """)
                .setParameter("id", event.subject())
                .executeUpdate();
    }
}

package org.cadre.appraisal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** Narrows what the database shows in a transaction to what it shows to one person without any role. */
@ApplicationScoped
public class SeeingAs {

    private static final PlainStatement NARROW = new PlainStatement("""
            select set_config('app.service', 'off', true), set_config('app.everything', 'off', true),
                   set_config('app.organisations', '', true), set_config('app.person', ?, true),
                   set_config('app.subject', '', true)
            """);

    private final Session database;

    SeeingAs(Session database) {
        this.database = database;
    }

    /** To the end of the transaction. What the session has not written yet is written before, as who came. */
    public void as(UUID person) {
        database.flush();
        NARROW.rows(database, row -> true, person.toString());
    }
}

package org.cadre.appraisal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.appraisal.UnsharedDrafts;
import org.cadre.kit.database.PlainStatement;
import org.cadre.kit.privacy.Holding;
import org.cadre.kit.privacy.Holdings;
import org.hibernate.Session;

/**
 * Tells what is held on a person as the person may know it, and not what somebody has yet to make up their mind about.
 * Whoever asks in the person's name is told no more, whatever their own roles and parts would show them.
 */
@ApplicationScoped
class TellingPeople {

    /** To the end of the transaction the database shows what it shows to that person, and nothing else. */
    private static final PlainStatement SEE_AS = new PlainStatement("""
            select set_config('app.service', 'off', true), set_config('app.everything', 'off', true),
                   set_config('app.organisations', '', true), set_config('app.person', ?, true),
                   set_config('app.subject', '', true)
            """);

    private final Session database;
    private final Holdings holdings;
    private final UnsharedDrafts drafts;

    TellingPeople(Session database, Holdings holdings, UnsharedDrafts drafts) {
        this.database = database;
        this.holdings = holdings;
        this.drafts = drafts;
    }

    /** Call it last: nothing else of the request is to be read or written afterwards. */
    List<Holding> on(UUID person) {
        SEE_AS.rows(database, row -> true, person.toString());
        return NotYetGiven.of(drafts.about(person)).takenOutOf(holdings.on(person));
    }
}

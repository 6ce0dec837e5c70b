package org.cadre.appraisal.upstream.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** Answers who has left the service, and from where. */
@ApplicationScoped
public class Departures {

    private static final PlainStatement LAST_EMPLOYERS = new PlainStatement("""
            select distinct organisation from workforce_assignment
            where person_id = ?
              and ends_on = (select max(ends_on) from workforce_assignment where person_id = ?)
              and not exists (select from workforce_assignment
                              where person_id = ? and (ends_on is null or ends_on >= ?))
            order by 1
            """);

    private final Session database;

    Departures(Session database) {
        this.database = database;
    }

    /**
     * Where somebody who holds no post today, and none that begins later, held the last one: mostly one organisation, several
     * where posts ended on the same day. Empty for whoever works somewhere or is not known.
     */
    public List<String> lastEmployersOf(UUID person, LocalDate today) {
        return LAST_EMPLOYERS.rows(database, row -> row.getString(1), person, person, person, today);
    }
}

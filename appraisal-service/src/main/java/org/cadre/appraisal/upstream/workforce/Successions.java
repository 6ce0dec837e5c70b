package org.cadre.appraisal.upstream.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** Answers which organisation took over from which. */
@ApplicationScoped
public class Successions {

    private static final PlainStatement SUCCEEDED = new PlainStatement("""
            select exists (select from workforce_organisation organisation
                           join workforce_successor successor using (organisation_id)
                           where organisation.code = ? and successor.code = ? and successor.on_day <= ?)
            """);

    private final Session database;

    Successions(Session database) {
        this.database = database;
    }

    /** Whether the later one took over from the earlier one, or from a part of it, on that day or before. */
    public boolean hasTakenOver(String later, String earlier, LocalDate day) {
        return SUCCEEDED.isTrue(database, earlier, later, day);
    }
}

package org.cadre.appraisal.missing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** Answers who stood above whom on the day on which a cycle was closed. */
@ApplicationScoped
class LinesAtClose {

    private static final PlainStatement WAS_AT_OR_ABOVE = new PlainStatement("select was_at_or_above(?, ?, ?)");

    private final Session database;

    LinesAtClose(Session database) {
        this.database = database;
    }

    /** Whether somebody was a manager themselves or stood above them. */
    boolean isAtOrAbove(UUID somebody, UUID manager, UUID cycle) {
        return WAS_AT_OR_ABOVE.isTrue(database, cycle, somebody, manager);
    }
}

package org.cadre.appraisal.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import org.cadre.kit.database.PlainStatement;
import org.cadre.kit.problem.DomainException;
import org.hibernate.Session;

/** Whoever closes a cycle knows how many of its appraisals are not complete: the figures of the close are final. */
@ApplicationScoped
class OpenAppraisals {

    private static final PlainStatement OF_CYCLE = new PlainStatement(
            "select count(*) from appraisal where cycle_id = ? and state not in ('COMPLETE', 'CANCELLED')");

    private final Session database;

    OpenAppraisals(Session database) {
        this.database = database;
    }

    /** @param known how many whoever closes it says there are; fewer may be left by now */
    void requireAtMost(long known, AppraisalCycle cycle) {
        var open = OF_CYCLE.rows(database, row -> row.getLong(1), cycle.id()).getFirst();
        if (open > known) {
            throw DomainException.conflict(
                    "cycle-has-open-appraisals",
                    "Of the cycle %d appraisals are not complete, and openAppraisals says %d; see its progress, and close it with openAppraisals %d"
                            .formatted(open, known, open));
        }
    }
}

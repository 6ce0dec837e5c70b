package org.cadre.appraisal.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.cadre.appraisal.cycle.CycleClosing;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/**
 * Keeps the figures of a cycle as they are when it is closed: what is still to be written down is written first, then the
 * numbers and the lines are copied. What happens afterwards has a figure of its own.
 */
@ApplicationScoped
class ClosingFigures {

    /** What people completed elsewhere counts for their compliance, and whoever closes the cycle does not see it. */
    private static final PlainStatement SEE = new PlainStatement("""
            select current_setting('app.everything', true), set_config('app.everything', ?, true)
            """);

    private static final PlainStatement NUMBERS = new PlainStatement("""
            insert into cycle_final_tally (cycle_id, organisation, kind, stands, tally)
            select cast(? as uuid), ?, kind, stands, sum(tally)
            from (select kind, stands, tally from cycle_tally where cycle_id = ?
                  union all
                  select kind, stands, change from cycle_tally_change where cycle_id = ?) every
            group by kind, stands having sum(tally) > 0
            """);

    private static final PlainStatement LINES = new PlainStatement("""
            insert into cycle_line (cycle_id, organisation, person_id, manager_id)
            select distinct cast(? as uuid), organisation, person_id, manager_id from workforce_assignment
            where organisation = ? and starts_on <= ? and (ends_on is null or ends_on >= ?) and manager_id is not null
            """);

    private final EnrolmentPieces pieces;
    private final AsideAtClose aside;
    private final Session database;

    ClosingFigures(EnrolmentPieces pieces, AsideAtClose aside, Session database) {
        this.pieces = pieces;
        this.aside = aside;
        this.database = database;
    }

    void keep(@Observes CycleClosing closing) {
        var cycle = closing.cycle();
        var scope = see("on");
        pieces.settle(cycle);
        database.flush();
        aside.settle(cycle);
        NUMBERS.change(database, cycle.id(), cycle.organisation(), cycle.id(), cycle.id());
        LINES.change(database, cycle.id(), cycle.organisation(), closing.today(), closing.today());
        see(scope);
    }

    private String see(String everything) {
        return SEE.rows(database, row -> row.getString(1), everything).getFirst();
    }
}

package org.cadre.appraisal.due;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.appraisal.UnsignedRules;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** What waits for the signature of its appraisee, whether its cycle is open or closed. */
@ApplicationScoped
class UnsignedAppraisals {

    /**
     * One of them.
     *
     * @param putUpOn since when the signature is awaited
     */
    record Unsigned(UUID appraisalId, UUID cycleId, String organisation, UUID personId, LocalDate putUpOn) {

        SignatureDue due(UUID reminderId, Instant now) {
            return new SignatureDue(reminderId, appraisalId, cycleId, organisation, personId, putUpOn, now);
        }
    }

    private static final PlainStatement NOT_REMINDED = new PlainStatement("""
            select a.id, a.cycle_id, a.organisation, a.person_id, put_up.day
            from appraisal a
            cross join lateral (select put_up_for_signature(a.id, cast(? as date)) as day) put_up
            where a.state = 'APPRAISER_SIGNED' and put_up.day <= ?
              and not exists (select from appraisal_reminder sent
                              where sent.appraisal_id = a.id and sent.due_on = put_up.day and sent.code = ?)
            order by a.id limit ?
            """);

    private static final PlainStatement REMINDED = new PlainStatement("""
            insert into appraisal_reminder (appraisal_id, due_on, code, sent_on) values (?, ?, ?, ?)
            """);

    private final Session database;

    UnsignedAppraisals(Session database) {
        this.database = database;
    }

    /** Those whose signature has been awaited since a day or longer, without a reminder since. */
    List<Unsigned> notReminded(LocalDate today, LocalDate latest, int limit) {
        return NOT_REMINDED.rows(database, UnsignedAppraisals::read, today, latest, UnsignedRules.REMINDER, limit);
    }

    void reminded(Unsigned unsigned, LocalDate today) {
        REMINDED.change(database, unsigned.appraisalId(), unsigned.putUpOn(), UnsignedRules.REMINDER, today);
    }

    private static Unsigned read(ResultSet row) throws SQLException {
        return new Unsigned(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getObject(4, UUID.class),
                row.getObject(5, LocalDate.class));
    }
}

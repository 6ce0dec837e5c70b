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
     * @param putUpOn since when the signature is awaited; null where it is not, for now
     */
    record Unsigned(UUID appraisalId, UUID cycleId, String organisation, UUID personId, LocalDate putUpOn) {

        SignatureDue due(UUID reminderId, Instant now) {
            return new SignatureDue(reminderId, appraisalId, cycleId, organisation, personId, putUpOn, now);
        }
    }

    /** One of them, and whether the appraisee is to be reminded of it. */
    record Signed(Unsigned unsigned, boolean isDue) {}

    /** Every one of a piece is looked at, whether it is due or not; so no piece costs more than another. */
    private static final PlainStatement NEXT = new PlainStatement("""
            select a.id, a.cycle_id, a.organisation, a.person_id, put_up.day,
                   put_up.day <= now.latest
                       and not exists (select from appraisal_reminder sent
                                       where sent.appraisal_id = a.id and sent.due_on = put_up.day and sent.code = ?)
            from (select cast(? as date) as today, cast(? as date) as latest) now
            cross join lateral (
                select id, cycle_id, organisation, person_id from appraisal
                where state = 'APPRAISER_SIGNED' and id > ?
                  and appraiser_signed_at < cast(now.latest + 1 as timestamp) at time zone 'Europe/London'
                order by id limit ?) a
            cross join lateral (select put_up_for_signature(a.id, now.today) as day) put_up
            order by a.id
            """);

    private static final PlainStatement REMINDED = new PlainStatement("""
            insert into appraisal_reminder (appraisal_id, due_on, code, sent_on) values (?, ?, ?, ?)
            """);

    private final Session database;

    UnsignedAppraisals(Session database) {
        this.database = database;
    }

    /**
     * The next that the appraiser signed on a day or before, by their ids: nothing is put up for signature sooner.
     *
     * @param latest day since which a signature has to be awaited for its reminder to be due
     * @param after behind this one
     */
    List<Signed> next(LocalDate today, LocalDate latest, UUID after, int limit) {
        return NEXT.rows(database, UnsignedAppraisals::read, UnsignedRules.REMINDER, today, latest, after, limit);
    }

    void reminded(Unsigned unsigned, LocalDate today) {
        REMINDED.change(database, unsigned.appraisalId(), unsigned.putUpOn(), UnsignedRules.REMINDER, today);
    }

    private static Signed read(ResultSet row) throws SQLException {
        var unsigned = new Unsigned(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getObject(4, UUID.class),
                row.getObject(5, LocalDate.class));
        return new Signed(unsigned, row.getBoolean(6));
    }
}

package org.cadre.appraisal.due;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** What is disputed and not decided, whether its cycle is open or closed. */
@ApplicationScoped
class DisputesToDecide {

    /**
     * One of them.
     *
     * @param reviewerId who hears it; empty where nobody does
     */
    record Open(
            UUID appraisalId,
            UUID cycleId,
            String organisation,
            UUID personId,
            Optional<UUID> reviewerId,
            LocalDate raisedOn) {}

    private static final PlainStatement NEXT = new PlainStatement("""
            select a.id, a.cycle_id, a.organisation, a.person_id, a.reviewer_id,
                   cast(dispute.raised_at at time zone 'Europe/London' as date)
            from appraisal_dispute dispute join appraisal a on a.id = dispute.appraisal_id and a.state = 'DISPUTED'
            where dispute.resolved_at is null and a.id > ?
            order by a.id limit ?
            """);

    private static final PlainStatement REMINDED = new PlainStatement("""
            insert into appraisal_reminder (appraisal_id, due_on, code, sent_on) values (?, ?, ?, ?) on conflict do nothing
            """);

    private final Session database;

    DisputesToDecide(Session database) {
        this.database = database;
    }

    /**
     * The next of them by their ids.
     *
     * @param after behind this one
     */
    List<Open> next(UUID after, int limit) {
        return NEXT.rows(
                database,
                row -> new Open(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getObject(4, UUID.class),
                        Optional.ofNullable(row.getObject(5, UUID.class)),
                        row.getObject(6, LocalDate.class)),
                after,
                limit);
    }

    /** Whether it was not said before of this last day. */
    boolean reminded(Open dispute, LocalDate lastDay, String code, LocalDate today) {
        return REMINDED.change(database, dispute.appraisalId(), lastDay, code, today) > 0;
    }
}

package org.cadre.appraisal.feedback.rater;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** Who has not answered, in all open runs of an organisation. */
@ApplicationScoped
public class Reminders {

    private static final UUID FIRST = new UUID(0, 0);

    private static final PlainStatement DUE = new PlainStatement("""
            select rater.id, run.id, rater.group_code, rater.person_id, rater.organisation, rater.guest_name,
                   rater.guest_email, run.opened_on, run.closes_on
            from feedback_run run join feedback_rater rater on rater.run_id = run.id
            where run.organisation = ? and run.state = 'OPEN' and run.closes_on >= ? and not rater.answered
              and rater.id > ?
              and num_nonnulls(rater.person_id, rater.organisation, rater.guest_email) = 1
              and (run.person_id is null or run.person_id is distinct from ?)
              and (run.appraiser_id is null or run.appraiser_id is distinct from ?)
            order by rater.id limit ?
            """);

    private final Session database;

    Reminders(Session database) {
        this.database = database;
    }

    /**
     * In the order of ids, behind one of them.
     *
     * @param reader runs in which this person is the subject or the appraiser are left out
     */
    public List<DueReminder> at(
            String organisation, LocalDate today, Optional<UUID> reader, Optional<UUID> after, int limit) {
        var person = reader.orElse(null);
        return DUE.rows(
                database,
                row -> new DueReminder(
                        new Rater(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getString(3),
                                row.getObject(4, UUID.class),
                                row.getString(5),
                                row.getString(7) == null ? null : new Guest(row.getString(6), row.getString(7)),
                                false),
                        row.getObject(8, LocalDate.class),
                        row.getObject(9, LocalDate.class)),
                organisation,
                today,
                after.orElse(FIRST),
                person,
                person,
                limit);
    }
}

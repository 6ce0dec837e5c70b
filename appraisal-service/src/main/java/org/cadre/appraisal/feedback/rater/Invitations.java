package org.cadre.appraisal.feedback.rater;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** Which raters are to be written to by this service itself: on the day of the opening, and again until they answer. */
@ApplicationScoped
public class Invitations {

    /**
     * A letter that fell due and was not written yet.
     *
     * @param personId empty for a guest
     * @param isFirst whether nothing was written to them before
     */
    public record Due(
            UUID raterId, Optional<UUID> personId, String organisation, LocalDate closesOn, boolean isFirst) {}

    /**
     * Somebody who is still asked.
     *
     * @param guest empty where they have a staff record
     * @param closesOn the last day to answer
     */
    public record Outstanding(Optional<Guest> guest, LocalDate closesOn) {}

    /** A rater whose row somebody holds, such as by answering, is left to the next time. */
    private static final PlainStatement TAKE = new PlainStatement("""
            update feedback_rater rater set written_for = due.day
            from (select asked.id, run.organisation, run.closes_on, letter.day, asked.written_for is null as is_first
                  from (select cast(? as date) as today, cast(? as integer) as every, cast(? as boolean) as guests,
                               cast(? as uuid) as run) now
                  join feedback_run run on run.state = 'OPEN' and run.closes_on >= now.today
                                       and (now.run is null or run.id = now.run)
                  join feedback_rater asked on asked.run_id = run.id and not asked.answered
                  cross join lateral (
                      select run.opened_on + (now.today - run.opened_on) / now.every * now.every as day) letter
                  where (asked.person_id is not null or now.guests and asked.guest_email is not null)
                    and (asked.written_for is null or asked.written_for < letter.day)
                  order by asked.id limit ?
                  for update of asked skip locked) due
            where rater.id = due.id
            returning rater.id, rater.person_id, due.organisation, due.closes_on, due.is_first
            """);

    /** Whose letter falls due today is told tomorrow, unless the run is over then: nobody hears twice on one day. */
    private static final PlainStatement WARN = new PlainStatement("""
            update feedback_rater rater set warned_of = due.closes_on
            from (select asked.id, run.organisation, run.closes_on
                  from (select cast(? as date) as today, cast(? as date) as latest, cast(? as boolean) as guests) now
                  join feedback_run run on run.state = 'OPEN' and run.closes_on between now.today and now.latest
                  join feedback_rater asked on asked.run_id = run.id and not asked.answered
                  where (asked.person_id is not null or now.guests and asked.guest_email is not null)
                    and asked.written_for < now.today
                    and (asked.warned_of is null or asked.warned_of < run.closes_on)
                  order by asked.id limit ?
                  for update of asked skip locked) due
            where rater.id = due.id
            returning rater.id, rater.person_id, due.organisation, due.closes_on, false
            """);

    private static final PlainStatement OUTSTANDING = new PlainStatement("""
            select rater.guest_name, rater.guest_email, run.closes_on
            from feedback_rater rater join feedback_run run on run.id = rater.run_id
            where rater.id = ? and not rater.answered and run.state = 'OPEN' and run.closes_on >= ?
              and num_nonnulls(rater.person_id, rater.guest_email) = 1
            """);

    private final Session database;

    Invitations(Session database) {
        this.database = database;
    }

    /**
     * Takes letters that fell due; nobody else takes them again. Whoever answers for an organisation has a role and no address,
     * and is not among them.
     *
     * @param run the only one to look at; all that the caller may see where it is empty
     * @param every so many days
     * @param guests whether guests are written to
     */
    public List<Due> take(Optional<UUID> run, LocalDate today, int every, boolean guests, int limit) {
        database.flush();
        return TAKE.rows(database, Invitations::due, today, every, guests, run.orElse(null), limit);
    }

    /**
     * Takes those who are to be told that the last day is near, once for each last day.
     *
     * @param latest a later last day is not near
     */
    public List<Due> takeNearTheEnd(LocalDate today, LocalDate latest, boolean guests, int limit) {
        return WARN.rows(database, Invitations::due, today, latest, guests, limit);
    }

    /** Empty where nobody is to be written to any more. */
    public Optional<Outstanding> outstanding(UUID rater, LocalDate today) {
        return OUTSTANDING.rows(database, Invitations::read, rater, today).stream()
                .findFirst();
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                row.getObject(1, UUID.class),
                Optional.ofNullable(row.getObject(2, UUID.class)),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getBoolean(5));
    }

    private static Outstanding read(ResultSet row) throws SQLException {
        var email = Optional.ofNullable(row.getString(2));
        var name = row.getString(1);
        return new Outstanding(email.map(address -> new Guest(name, address)), row.getObject(3, LocalDate.class));
    }
}

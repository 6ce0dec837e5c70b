package org.cadre.appraisal.feedback.rater;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.database.PlainStatement;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.Ids;
import org.hibernate.Session;

/** The raters of all runs, until each run is closed. */
@ApplicationScoped
public class Raters {

    private static final String SELECT = """
            select id, run_id, group_code, person_id, organisation, guest_name, guest_email, answered
            from feedback_rater
            """;
    private static final PlainStatement OF = new PlainStatement(
            SELECT + "where run_id = ? order by group_code, person_id, organisation, lower(guest_email)");
    private static final PlainStatement ONE = new PlainStatement(SELECT + "where id = ?");
    private static final PlainStatement CLEAR = new PlainStatement("delete from feedback_rater where run_id = ?");
    private static final PlainStatement ADD = new PlainStatement("""
            insert into feedback_rater (id, run_id, group_code, person_id, organisation, guest_name, guest_email, answered)
            values (?, ?, ?, ?, ?, ?, ?, false)
            """);
    private static final PlainStatement ANSWERED =
            new PlainStatement("update feedback_rater set answered = true where id = ? and not answered");
    private static final PlainStatement LEAVE_OUT = new PlainStatement("""
            delete from feedback_rater rater using feedback_run run
            where run.id = rater.run_id and run.state <> 'OPEN' and rater.person_id = ?
            """);
    private static final PlainStatement FORGET =
            new PlainStatement("update feedback_rater set person_id = null where person_id = ?");

    private final Session database;
    private final Ids ids;

    Raters(Session database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    /** By group; within a group the order says nothing of who answered. */
    public List<Rater> of(UUID run) {
        return OF.rows(database, Raters::read, run);
    }

    public Optional<Rater> find(UUID id) {
        return ONE.rows(database, Raters::read, id).stream().findFirst();
    }

    /** These and nobody else are to be asked. */
    public void replace(UUID run, List<Nomination> nominations) {
        database.flush();
        CLEAR.change(database, run);
        nominations.forEach(nomination -> add(run, nomination));
    }

    public void add(UUID run, Nomination nomination) {
        database.flush();
        var guest = Optional.ofNullable(nomination.guest());
        ADD.change(
                database,
                ids.next(),
                run,
                nomination.group(),
                nomination.personId(),
                nomination.organisation(),
                guest.map(Guest::name).orElse(null),
                guest.map(Guest::email).orElse(null));
    }

    /** Each rater answers once; of two attempts at the same time one waits and is refused. */
    public void answer(Rater rater) {
        if (ANSWERED.change(database, rater.id()) == 0) {
            throw DomainException.conflict(
                    "feedback-already-given",
                    "Feedback is given once and cannot be changed: nobody can tell whose it is");
        }
    }

    /** Nobody asks the person any more. In a run that is open the number of those who are asked stays what it was. */
    public void forget(UUID person) {
        database.flush();
        LEAVE_OUT.change(database, person);
        FORGET.change(database, person);
    }

    private static Rater read(ResultSet row) throws SQLException {
        return new Rater(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getObject(4, UUID.class),
                row.getString(5),
                row.getString(7) == null ? null : new Guest(row.getString(6), row.getString(7)),
                row.getBoolean(8));
    }
}

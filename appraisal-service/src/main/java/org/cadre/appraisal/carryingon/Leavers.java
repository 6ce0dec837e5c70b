package org.cadre.appraisal.carryingon;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** Who has left which organisation by what workforce published, each once. What has a last day waits in line for it. */
@ApplicationScoped
class Leavers {

    private static final PlainStatement DUE =
            new PlainStatement("select id from leaver_due where last_day < ? and id > ? order by id limit ?");

    private static final PlainStatement TAKE = new PlainStatement("""
            delete from leaver_due
            where id = (select id from leaver_due where id = ? for update skip locked)
            returning person_id, organisation, last_day
            """);

    private static final PlainStatement NOTED = new PlainStatement("""
            select noted.person_id, noted.organisation, noted.last_day
            from noted_leaver noted join appraisal a using (person_id, organisation)
            where a.id = ?
            """);

    private static final PlainStatement HAS_LEFT = new PlainStatement("""
            select max(coalesce(ends_on, 'infinity')) = ? from workforce_assignment
            where person_id = ? and organisation = ?
            """);

    private static final PlainStatement NOTE = new PlainStatement("""
            insert into noted_leaver (person_id, organisation, last_day) values (?, ?, ?) on conflict do nothing
            """);

    private final Session database;

    Leavers(Session database) {
        this.database = database;
    }

    /** At most so many posts whose last day is over and that nobody has looked at, by their numbers after another one. */
    List<Long> due(LocalDate today, long after, int most) {
        return DUE.rows(database, row -> row.getLong(1), today, after, most);
    }

    /** One of them, which is the caller's to look at then; empty where somebody else has it. */
    Optional<Leaver> take(long due) {
        return TAKE.rows(database, Leavers::leaver, due).stream().findFirst();
    }

    /** Who is appraised in an appraisal and was found to have left; once for each leaving. */
    List<Leaver> notedOf(UUID appraisal) {
        return NOTED.rows(database, Leavers::leaver, appraisal);
    }

    /** Whether no post of that person there lasts longer, and whether the last day is still the same. */
    boolean hasLeft(Leaver leaver) {
        return HAS_LEFT.isTrue(database, leaver.lastDay(), leaver.personId(), leaver.organisation());
    }

    /** False where it was noted before; the primary key decides between two replicas. */
    boolean note(Leaver leaver) {
        return NOTE.change(database, leaver.personId(), leaver.organisation(), leaver.lastDay()) == 1;
    }

    private static Leaver leaver(ResultSet row) throws SQLException {
        return new Leaver(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, LocalDate.class));
    }
}

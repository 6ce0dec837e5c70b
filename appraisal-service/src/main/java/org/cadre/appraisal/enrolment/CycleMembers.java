package org.cadre.appraisal.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** What is written down of the members of cycles, and of whom it may be out of date. */
@ApplicationScoped
class CycleMembers {

    private static final PlainStatement WRITE = new PlainStatement("""
            insert into cycle_member as member
                (cycle_id, person_id, organisation, standing, appraisal_id, last_completed_on, since)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (cycle_id, person_id) do update
            set standing = excluded.standing, appraisal_id = excluded.appraisal_id,
                last_completed_on = excluded.last_completed_on, since = excluded.since
            """);

    private static final PlainStatement LEAVE = new PlainStatement("""
            update cycle_member set standing = 'LEFT', since = ? where cycle_id = ? and person_id = ?
            """);

    private static final PlainStatement TAKE_DUE = new PlainStatement("""
            delete from cycle_member_due
            where id in (select id from cycle_member_due order by id limit ? for update skip locked)
            returning person_id
            """);

    private static final String CONCERNED = """
            select id from appraisal_cycle
            where status = 'OPEN'
              and (organisation in (select organisation from workforce_assignment
                                    where person_id in (:people) or manager_id in (:people))
                or id in (select cycle_id from cycle_member where person_id in (:people)))
            order by id
            """;

    private static final PlainStatement BEGIN = new PlainStatement("""
            insert into cycle_comparison (cycle_id, organisation) values (?, ?) on conflict do nothing
            """);

    private static final PlainStatement HOLD = new PlainStatement("""
            select compared_on from cycle_comparison where cycle_id = ? for update skip locked
            """);

    private static final PlainStatement DONE = new PlainStatement("""
            update cycle_comparison set compared_on = ? where cycle_id = ?
            """);

    private final Session database;

    CycleMembers(Session database) {
        this.database = database;
    }

    void write(KnownCycle cycle, Candidate person, Optional<UUID> started, LocalDate today) {
        WRITE.change(
                database,
                cycle.id(),
                person.personId(),
                cycle.organisation(),
                person.standing().orElse(Standing.IN_PROGRESS).name(),
                person.appraisal().or(() -> started).orElse(null),
                person.lastCompletedOn().orElse(null),
                today);
    }

    void leave(KnownCycle cycle, UUID person, LocalDate today) {
        LEAVE.change(database, today, cycle.id(), person);
    }

    /** People of whom something changed since they were last looked at; once taken, they are the caller's to look at. */
    List<UUID> takeDue(int limit) {
        return TAKE_DUE.rows(database, row -> row.getObject(1, UUID.class), limit).stream()
                .distinct()
                .toList();
    }

    /** The open cycles in which a change of these people can change something. */
    List<UUID> concerned(List<UUID> people) {
        return database.createNativeQuery(CONCERNED, UUID.class)
                .addScalar("id", UUID.class)
                .setParameterList("people", people)
                .getResultList();
    }

    /** Whether everybody of the cycle is still to be compared today, and nobody else is doing so. */
    boolean holdIfOutOfDate(KnownCycle cycle, LocalDate today) {
        BEGIN.change(database, cycle.id(), cycle.organisation());
        return HOLD.rows(database, row -> Optional.ofNullable(row.getObject(1, LocalDate.class)), cycle.id()).stream()
                .anyMatch(comparedOn -> comparedOn.filter(today::equals).isEmpty());
    }

    void done(KnownCycle cycle, LocalDate today) {
        DONE.change(database, today, cycle.id());
    }
}

package org.cadre.appraisal.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** Of whom and of which cycles what is written down may be out of date. */
@ApplicationScoped
class DueComparisons {

    private static final PlainStatement TAKE_DUE = new PlainStatement("""
            delete from cycle_member_due
            where id in (select id from cycle_member_due order by id limit ? for update skip locked)
            returning person_id
            """);

    private static final PlainStatement AND_WHOM_THEY_MANAGE = new PlainStatement("""
            select id from unnest(cast(? as uuid[])) as due (id)
            union
            select person_id from workforce_assignment where manager_id = any (cast(? as uuid[]))
            order by 1
            """);

    private static final PlainStatement CONCERNED = new PlainStatement("""
            with due (id) as (select unnest(cast(? as uuid[])))
            select id from appraisal_cycle
            where status = 'OPEN'
              and (organisation in (select organisation from workforce_assignment
                                    where person_id in (select id from due))
                or id in (select cycle_id from cycle_member where person_id in (select id from due)))
            order by id
            """);

    private static final PlainStatement CLOSED = new PlainStatement("""
            select cycle.id
            from appraisal_cycle cycle left join cycle_comparison done on done.cycle_id = cycle.id
            where cycle.status = 'CLOSED' and done.compared_on is distinct from cast(? as date)
            order by cycle.id
            """);

    private static final PlainStatement BEGIN = new PlainStatement("""
            insert into cycle_comparison (cycle_id, organisation) values (?, ?) on conflict do nothing
            """);

    private static final PlainStatement HOLD_IF_FREE = new PlainStatement("""
            select compared_on from cycle_comparison where cycle_id = ? for update skip locked
            """);

    private static final PlainStatement HOLD = new PlainStatement("""
            select set_config('app.standing_follows', 'on', true) from cycle_comparison where cycle_id = ? for update
            """);

    private static final PlainStatement DONE = new PlainStatement("""
            update cycle_comparison set compared_on = cast(? as date) where cycle_id = ?
            """);

    private final Session database;

    DueComparisons(Session database) {
        this.database = database;
    }

    /** People of whom something changed, with those whom they manage; once taken, they are the caller's to look at. */
    List<UUID> takePeople(int limit) {
        var changed = TAKE_DUE.rows(database, row -> row.getString(1), limit).stream()
                .distinct()
                .toArray(String[]::new);
        return AND_WHOM_THEY_MANAGE.rows(database, row -> row.getObject(1, UUID.class), changed, changed);
    }

    /** The open cycles in which a change of these people can change something. */
    List<UUID> concerned(List<UUID> people) {
        var ids = people.stream().map(UUID::toString).toArray(String[]::new);
        return CONCERNED.rows(database, row -> row.getObject(1, UUID.class), (Object) ids);
    }

    /** The closed cycles that nobody has looked at on this day. */
    List<UUID> closed(LocalDate today) {
        return CLOSED.rows(database, row -> row.getObject(1, UUID.class), today);
    }

    /** Whether everybody of the cycle is still to be compared today, and nobody else is at it. */
    boolean isDue(KnownCycle cycle, LocalDate today) {
        BEGIN.change(database, cycle.id(), cycle.organisation());
        return HOLD_IF_FREE
                .rows(database, row -> Optional.ofNullable(row.getObject(1, LocalDate.class)), cycle.id())
                .stream()
                .anyMatch(comparedOn -> comparedOn.filter(today::equals).isEmpty());
    }

    /**
     * Nobody else compares anybody of the cycle until the transaction has ended, and an appraisal that starts in it is no
     * reason to compare its person again.
     */
    void hold(KnownCycle cycle) {
        BEGIN.change(database, cycle.id(), cycle.organisation());
        HOLD.rows(database, row -> row.getString(1), cycle.id());
    }

    /** @param day empty where everybody is to be compared once more */
    void done(UUID cycle, Optional<LocalDate> day) {
        DONE.change(database, day.orElse(null), cycle);
    }
}

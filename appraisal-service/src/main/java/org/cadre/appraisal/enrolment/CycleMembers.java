package org.cadre.appraisal.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** What is written down of the members of cycles. Each statement writes all people of a piece at once. */
@ApplicationScoped
class CycleMembers {

    /** Comes before everybody. */
    static final UUID NOBODY = new UUID(0, 0);

    /** Where only the day of an appraisal is another, the standing is as old as it was: that day may be one at another employer. */
    private static final PlainStatement WRITE = new PlainStatement("""
            insert into cycle_member as member
                (cycle_id, person_id, organisation, standing, appraisal_id, last_completed_on, since)
            select cast(? as uuid), person.id, ?, person.standing, person.appraisal, person.completed_on, cast(? as date)
            from unnest(cast(? as uuid[]), cast(? as text[]), cast(? as uuid[]), cast(? as date[]))
                as person (id, standing, appraisal, completed_on)
            on conflict (cycle_id, person_id) do update
            set standing = excluded.standing, appraisal_id = excluded.appraisal_id,
                last_completed_on = excluded.last_completed_on,
                since = case when (member.standing, member.appraisal_id)
                                  is distinct from (excluded.standing, excluded.appraisal_id)
                             then excluded.since else member.since end
            """);

    private static final PlainStatement CREATED =
            new PlainStatement("update enrolment_round set created = created + ? where cycle_id = ?");

    private static final PlainStatement LEAVE = new PlainStatement("""
            update cycle_member set standing = 'LEFT', since = ?
            where cycle_id = ? and person_id = any (cast(? as uuid[]))
            """);

    /** Who was complete at the close stays so; the others move to a place of their own and back. */
    private static final PlainStatement AFTER_CLOSE = new PlainStatement("""
            with found as (
                select member.cycle_id, member.person_id,
                       coalesce(member.standing_at_close, member.standing) as at_close,
                       exists (select from appraisal own
                               where own.cycle_id = member.cycle_id and own.person_id = member.person_id
                                 and own.state = 'COMPLETE') as is_complete
                from cycle_member member join appraisal_cycle cycle on cycle.id = member.cycle_id
                where cycle.status = 'CLOSED' and member.person_id = any (cast(? as uuid[]))
            )
            update cycle_member member
            set standing = case when found.is_complete then 'COMPLETED_AFTER_CLOSE' else found.at_close end,
                standing_at_close = found.at_close, since = ?
            from found
            where member.cycle_id = found.cycle_id and member.person_id = found.person_id
              and found.at_close <> 'COMPLETED'
              and found.is_complete <> (member.standing = 'COMPLETED_AFTER_CLOSE')
            """);

    /** Whether the appraiser of what is {@code held} has left by a day. Most are in post there, which is seen at once. */
    private static final String GONE = """
            cross join (select cast(? as date) as today) now
            cross join lateral (
                select not exists (select from workforce_assignment post
                                   where post.person_id = held.appraiser_id
                                     and post.organisation = held.organisation
                                     and post.starts_on <= now.today
                                     and (post.ends_on is null or post.ends_on >= now.today))
                       and appraiser_left(held.id, now.today) as appraiser_left) gone
            """;

    /** Of whose appraisal something else is written down than what is so today; nobody else writes it meanwhile. */
    private static final String HOLD = """
            select held.id, member.person_id
            from cycle_member member
            join appraisal held on held.id = member.appraisal_id and held.cycle_id = member.cycle_id
                               and held.person_id = member.person_id
            %s
            where member.standing = 'IN_PROGRESS' and held.state not in ('COMPLETE', 'CANCELLED')
              and (member.appraiser_left <> gone.appraiser_left or member.awaited is null)
              and %s
            order by member.person_id%s
            for update of member
            """;

    private static final PlainStatement HOLD_OF_CYCLE =
            new PlainStatement(HOLD.formatted(GONE, "member.cycle_id = ? and member.person_id > ?", " limit ?"));

    private static final PlainStatement HOLD_AMONG =
            new PlainStatement(HOLD.formatted(GONE, "held.appraiser_id = any (cast(? as uuid[]))", ""));

    /** What is missing of each follows by itself. */
    private static final PlainStatement FOLLOW = new PlainStatement("""
            update cycle_member member
            set appraiser_left = gone.appraiser_left
            from appraisal held
            %s
            where held.id = any (cast(? as uuid[])) and held.id = member.appraisal_id
              and held.cycle_id = member.cycle_id and held.person_id = member.person_id
              and member.standing = 'IN_PROGRESS'
            """.formatted(GONE));

    /** An appraisal that nobody else changes the record of until the transaction has ended. */
    private record Held(UUID appraisal, UUID person) {

        static Held read(ResultSet row) throws SQLException {
            return new Held(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
        }
    }

    private final Session database;

    CycleMembers(Session database) {
        this.database = database;
    }

    /** @param started the appraisals that were started for some of them */
    void write(KnownCycle cycle, List<Candidate> people, Map<UUID, UUID> started, LocalDate today) {
        WRITE.change(
                database,
                cycle.id(),
                cycle.organisation(),
                today,
                each(people, person -> Optional.of(person.personId())),
                each(people, person -> person.standing().or(() -> Optional.of(Standing.IN_PROGRESS))),
                each(
                        people,
                        person -> person.appraisal().or(() -> Optional.ofNullable(started.get(person.personId())))),
                each(people, Candidate::lastCompletedOn));
        if (!started.isEmpty()) {
            CREATED.change(database, started.size(), cycle.id());
        }
    }

    void leave(KnownCycle cycle, List<UUID> people, LocalDate today) {
        LEAVE.change(database, today, cycle.id(), each(people, Optional::of));
    }

    /** What has changed of these people in cycles that are closed; no figure of the close does. */
    void followAfterClose(List<UUID> people, LocalDate today) {
        AFTER_CLOSE.change(database, each(people, Optional::of), today);
    }

    /**
     * Whose appraiser has left by this day, of some members of a cycle. Who changes is followed by itself; a day that comes is
     * not. Answers behind whom it goes on; empty where nobody is left of whom something else is written down.
     *
     * @param after behind this person
     */
    Optional<UUID> followAppraisers(UUID cycle, UUID after, int most, LocalDate today) {
        var held = HOLD_OF_CYCLE.rows(database, Held::read, today, cycle, after, most);
        follow(held, today);
        return held.size() < most
                ? Optional.empty()
                : Optional.of(held.getLast().person());
    }

    /** The same for everybody whom these people appraise. */
    void followAppraisers(List<UUID> among, LocalDate today) {
        follow(HOLD_AMONG.rows(database, Held::read, today, each(among, Optional::of)), today);
    }

    /**
     * Looks anew, in a statement of its own: where somebody handed one over while this waited for it, the first look saw who
     * held it before.
     */
    private void follow(List<Held> held, LocalDate today) {
        if (!held.isEmpty()) {
            FOLLOW.change(database, today, each(held, one -> Optional.of(one.appraisal())));
        }
    }

    private static <T> String[] each(List<T> people, Function<T, Optional<?>> part) {
        return people.stream()
                .map(person -> part.apply(person).map(String::valueOf).orElse(null))
                .toArray(String[]::new);
    }
}

package org.cadre.appraisal.enrolment;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/**
 * Who or what could not be brought in line: a person in a cycle, or a cycle as a whole. They wait apart, twice as long
 * after each attempt up to an hour, and all others go on.
 */
@ApplicationScoped
class SetAside {

    /** Somebody in a cycle who is to be tried again now. */
    record Waiting(UUID cycle, UUID person) {}

    private record Noted(long number, int attempts, OffsetDateTime next) {}

    private static final PlainStatement NOTE = new PlainStatement("""
            insert into enrolment_set_aside as known
                (cycle_id, organisation, person_id, attempts, reason, since, next_try_at)
            select id, organisation, cast(? as uuid), 1, ?, moment.since, moment.since + interval '1 minute'
            from appraisal_cycle, (select cast(? as timestamptz) as since) moment where id = ?
            on conflict (cycle_id, person_id) do update
            set attempts = known.attempts + 1, reason = excluded.reason,
                next_try_at = excluded.since + least(60, power(2, least(known.attempts, 6))) * interval '1 minute'
            returning id, attempts, next_try_at
            """);

    /** Several who failed together, each with the cycles that they may be in: tried one by one, at once. */
    private static final PlainStatement NOTE_ALL = new PlainStatement("""
            with together (id) as (
                select unnest(cast(? as uuid[]))
            ), concerned as (
                select member.cycle_id, member.organisation, member.person_id
                from together join cycle_member member on member.person_id = together.id
                union
                select cycle.id, cycle.organisation, post.person_id
                from together
                join workforce_assignment post on post.person_id = together.id
                join appraisal_cycle cycle on cycle.organisation = post.organisation and cycle.status = 'OPEN'
            )
            insert into enrolment_set_aside
                (cycle_id, organisation, person_id, attempts, reason, since, next_try_at)
            select cycle_id, organisation, person_id, 0, ?, moment.since, moment.since
            from concerned, (select cast(? as timestamptz) as since) moment
            on conflict (cycle_id, person_id) do nothing
            """);

    private static final PlainStatement DUE = new PlainStatement("""
            select cycle_id, person_id from enrolment_set_aside
            where person_id is not null and next_try_at <= ? order by attempts, next_try_at, id limit ?
            """);

    private static final PlainStatement PEOPLE = new PlainStatement(
            "select person_id from enrolment_set_aside where cycle_id = ? and person_id is not null");

    private static final PlainStatement WAITS = new PlainStatement("""
            select exists (select from enrolment_set_aside where cycle_id = ? and person_id is null and next_try_at > ?)
            """);

    private static final PlainStatement IS_ASIDE = new PlainStatement(
            "select exists (select from enrolment_set_aside where cycle_id = ? and person_id is null)");

    private static final PlainStatement HURRY = new PlainStatement("""
            update enrolment_set_aside set next_try_at = ? where person_id = any (cast(? as uuid[])) and attempts > 0
            """);

    private static final PlainStatement RELEASE = new PlainStatement("""
            delete from enrolment_set_aside where cycle_id = ? and person_id is not distinct from cast(? as uuid)
            """);

    private static final PlainStatement FORGET =
            new PlainStatement("delete from enrolment_set_aside where cycle_id = ?");

    private static final PlainStatement COUNT = new PlainStatement("""
            select count(person_id), count(*) - count(person_id) from enrolment_set_aside where attempts > 0
            """);

    private final Session database;
    private final Clock clock;
    private final AtomicLong people;
    private final AtomicLong cycles;

    SetAside(Session database, Clock clock, MeterRegistry meters) {
        this.database = database;
        this.clock = clock;
        this.people = meters.gauge("enrolment_set_aside", Tags.of("kind", "person"), new AtomicLong());
        this.cycles = meters.gauge("enrolment_set_aside", Tags.of("kind", "cycle"), new AtomicLong());
    }

    /** @param person empty for the cycle as a whole */
    void note(UUID cycle, Optional<UUID> person, Failure failure) {
        NOTE.rows(
                        database,
                        row -> new Noted(row.getLong(1), row.getInt(2), row.getObject(3, OffsetDateTime.class)),
                        person.orElse(null),
                        failure.reason(),
                        now(),
                        cycle)
                .forEach(noted -> Log.warnf(
                        "Enrolment set %s of cycle %s aside as number %d: %s; attempt %d, the next is at %s",
                        person.isPresent() ? "one member" : "all",
                        cycle,
                        noted.number,
                        failure.reason(),
                        noted.attempts,
                        noted.next));
    }

    void noteAll(List<UUID> together, Failure failure) {
        NOTE_ALL.change(database, ids(together), failure.reason(), now());
    }

    List<Waiting> due(int limit) {
        return DUE.rows(
                database, row -> new Waiting(row.getObject(1, UUID.class), row.getObject(2, UUID.class)), now(), limit);
    }

    /** Those of a cycle whom a piece passes over. */
    List<UUID> peopleOf(UUID cycle) {
        return PEOPLE.rows(database, row -> row.getObject(1, UUID.class), cycle);
    }

    /** Whether a cycle as a whole is not to be tried yet. */
    boolean waits(UUID cycle) {
        return WAITS.isTrue(database, cycle, now());
    }

    /** Whether a cycle as a whole is aside, waiting or being tried. */
    boolean isAside(UUID cycle) {
        return IS_ASIDE.isTrue(database, cycle);
    }

    /** Something about them changed, which may be what was wrong. */
    void hurry(List<UUID> changed) {
        HURRY.change(database, now(), ids(changed));
    }

    /** Whether it was aside. */
    boolean release(UUID cycle, Optional<UUID> person) {
        return RELEASE.change(database, cycle, person.orElse(null)) > 0;
    }

    /** A cycle that is closed enrols nobody. */
    void forget(UUID cycle) {
        FORGET.change(database, cycle);
    }

    void count() {
        COUNT.rows(database, row -> new long[] {row.getLong(1), row.getLong(2)}).forEach(counted -> {
            people.set(counted[0]);
            cycles.set(counted[1]);
        });
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String[] ids(List<UUID> people) {
        return people.stream().map(UUID::toString).toArray(String[]::new);
    }
}

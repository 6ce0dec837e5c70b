package org.cadre.appraisal.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** Who is aside in a cycle, and why, for those who may know. */
@ApplicationScoped
class AsidePeople {

    /**
     * Somebody aside.
     *
     * @param until last day of the exclusions of today, or of a recent starter's waiting; empty where it is not known
     * @param failure what was broken, for who failed
     */
    record Aside(
            UUID personId,
            AsideReason reason,
            LocalDate since,
            Optional<LocalDate> until,
            Optional<String> failure,
            Optional<Integer> attempts,
            Optional<Instant> nextTryAt) {}

    /** Where somebody begins among all who are aside. */
    record Place(UUID personId, String reason) {}

    private static final String AFTER = """
            with present as (
                select person_id, standing as reason, since, cast(null as text) as failure,
                       cast(null as integer) as attempts, cast(null as timestamptz) as next_try_at
                from cycle_member where cycle_id = :cycle and standing in (:reasons)
                union all
                select person_id, 'FAILED', cast(since at time zone 'Europe/London' as date), reason, attempts, next_try_at
                from enrolment_set_aside
                where cycle_id = :cycle and person_id is not null and attempts > 0 and 'FAILED' in (:reasons)
            )
            select present.person_id, present.reason, present.since,
                   case present.reason
                       when 'EXCLUDED' then (
                           select nullif(max(coalesce(excluded.to_day, 'infinity')), 'infinity')
                           from workforce_exclusion excluded
                           where excluded.person_id = present.person_id and excluded.organisation = :organisation
                             and excluded.from_day <= :today
                             and (excluded.to_day is null or excluded.to_day >= :today))
                       when 'RECENT_STARTER' then (%s) + cast(:waiting as integer) - 1
                   end as until,
                   present.failure, present.attempts, present.next_try_at
            from present
            where (present.person_id, present.reason) > (:person, :reason)
            order by present.person_id, present.reason
            """.formatted(Comparison.STAY);

    private static final PlainStatement FAILED = new PlainStatement("""
            select count(*) from enrolment_set_aside where cycle_id = ? and person_id is not null and attempts > 0
            """);

    private static final PlainStatement WHOLE = new PlainStatement("""
            select reason from enrolment_set_aside where cycle_id = ? and person_id is null and attempts > 0
            """);

    private final Session database;

    AsidePeople(Session database) {
        this.database = database;
    }

    /** In the order of their ids. Somebody who failed may be aside for another reason, too. */
    List<Aside> after(Place place, int limit, KnownCycle cycle, List<AsideReason> reasons, Waiting waiting) {
        return database.createNativeQuery(AFTER, Object[].class)
                .addScalar("person_id", UUID.class)
                .addScalar("reason", String.class)
                .addScalar("since", LocalDate.class)
                .addScalar("until", LocalDate.class)
                .addScalar("failure", String.class)
                .addScalar("attempts", Integer.class)
                .addScalar("next_try_at", Instant.class)
                .setParameter("cycle", cycle.id())
                .setParameter("organisation", cycle.organisation())
                .setParameter("today", waiting.today())
                .setParameter("waiting", waiting.days())
                .setParameterList(
                        "reasons", reasons.stream().map(AsideReason::name).collect(Collectors.toSet()))
                .setParameter("person", place.personId())
                .setParameter("reason", place.reason())
                .setMaxResults(limit)
                .getResultStream()
                .map(AsidePeople::read)
                .toList();
    }

    /** How many failed in a cycle and are tried again. */
    long failed(UUID cycle) {
        return FAILED.rows(database, row -> row.getLong(1), cycle).getFirst();
    }

    /** What was broken where a cycle is aside as a whole. */
    Optional<String> failureOfAll(UUID cycle) {
        return WHOLE.rows(database, row -> row.getString(1), cycle).stream().findFirst();
    }

    private static Aside read(Object[] row) {
        return new Aside(
                (UUID) row[0],
                AsideReason.valueOf((String) row[1]),
                (LocalDate) row[2],
                Optional.ofNullable((LocalDate) row[3]),
                Optional.ofNullable((String) row[4]),
                Optional.ofNullable((Integer) row[5]),
                Optional.ofNullable((Instant) row[6]));
    }

    /** How many days a recent starter waits, and the day from which it is seen. */
    record Waiting(LocalDate today, int days) {}
}

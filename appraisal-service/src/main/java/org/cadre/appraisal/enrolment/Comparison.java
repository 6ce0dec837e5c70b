package org.cadre.appraisal.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cadre.appraisal.appraisal.AppraisalsOfCycle;
import org.cadre.appraisal.cycle.KnownCycle;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * What is compared: a cycle with who works at its organisation on a day. Somebody came when their present stay began:
 * another post without a day between is the same stay, also at an organisation from which this one has taken over. The
 * manager is one who holds a post there, too. Once no appraisal starts any more, whoever waited for one stays where they
 * stand, and who comes is not in the cycle.
 *
 * @param recentFrom who has been there since a later day came too short a time ago
 * @param people whom to look at; everybody where it is empty
 */
record Comparison(KnownCycle cycle, LocalDate today, LocalDate recentFrom, List<UUID> people) {

    /** The organisation, and those that it has taken over from, as a whole or in part. */
    private static final String EMPLOYERS = """
            array(select cast(:organisation as text)
                  union all
                  select predecessor.code from workforce_organisation predecessor
                  join workforce_successor successor using (organisation_id)
                  where successor.code = :organisation and successor.on_day <= :today)""";

    /** The first day of the present stay of somebody {@code present}: posts without a day between are one. */
    static final String STAY = """
            select max(post.starts_on) as since from workforce_assignment post
            where post.person_id = present.person_id and post.organisation = any (EMPLOYERS)
              and post.starts_on <= :today
              and not exists (select from workforce_assignment before
                              where before.person_id = post.person_id
                                and before.organisation = any (EMPLOYERS)
                                and before.starts_on < post.starts_on
                                and (before.ends_on is null or before.ends_on >= post.starts_on - 1))""".replace("EMPLOYERS", EMPLOYERS);

    /** What workforce says, and what should be written down of it; only where it is not. */
    private static final String CANDIDATES = """
            with present as (
                select distinct on (person_id) person_id, stage, manager_id
                from workforce_assignment
                where organisation = :organisation and starts_on <= :today and (ends_on is null or ends_on >= :today)
                  %s
                order by person_id, starts_on, assignment_id
            ), wanted as (
                select present.person_id, present.stage, manager.id as manager_id, own.id as appraisal_id,
                       last.completed_on,
                       case when own.state = 'COMPLETE' then 'COMPLETED'
                            when exists (select from workforce_exclusion excluded
                                         where excluded.person_id = present.person_id
                                           and excluded.organisation = :organisation
                                           and excluded.from_day <= :today
                                           and (excluded.to_day is null or excluded.to_day >= :today)) then 'EXCLUDED'
                            when own.id is not null then 'IN_PROGRESS'
                            when exists (select from appraisal ended
                                         where ended.cycle_id = :cycle and ended.person_id = present.person_id
                                           and ended.cancellation_reason <> :left) then 'CANCELLED'
                            when stay.since > :recentFrom then 'RECENT_STARTER'
                            when manager.id is null then 'NO_APPRAISER'
                       end as standing
                from present
                left join appraisal own on own.cycle_id = :cycle and own.person_id = present.person_id
                                       and own.state <> 'CANCELLED'
                left join lateral (
                    select post.person_id as id from workforce_assignment post
                    where post.person_id = present.manager_id and present.manager_id <> present.person_id
                      and post.organisation = :organisation
                      and post.starts_on <= :today and (post.ends_on is null or post.ends_on >= :today)
                    limit 1) manager on true
                cross join lateral (STAY) stay
                left join lateral (
                    select max(completed_on) as completed_on from appraisal done
                    where done.person_id = present.person_id and done.completed_on is not null) last on true
            )
            select wanted.person_id, wanted.manager_id, wanted.stage, wanted.standing, wanted.appraisal_id,
                   wanted.completed_on
            from wanted
            left join cycle_member member on member.cycle_id = :cycle and member.person_id = wanted.person_id
            where case when wanted.standing is null then :starts
                       when not :starts and (wanted.standing = 'NO_APPRAISER'
                                             or member.person_id is null and wanted.appraisal_id is null) then false
                       else (member.standing, member.appraisal_id, member.last_completed_on)
                            is distinct from (wanted.standing, wanted.appraisal_id, wanted.completed_on) end
            order by wanted.person_id
            """.replace("STAY", STAY);

    /** Members who hold no post at the organisation any more. */
    private static final String GONE = """
            select member.person_id, member.appraisal_id
            from cycle_member member
            where member.cycle_id = :cycle and member.standing <> 'LEFT' %s
              and not exists (select from workforce_assignment post
                              where post.person_id = member.person_id and post.organisation = :organisation
                                and post.starts_on <= :today and (post.ends_on is null or post.ends_on >= :today))
            order by member.person_id
            """;

    /** Somebody who has left. */
    record Gone(UUID personId, Optional<UUID> appraisal) {}

    /** Those whose standing is new or has changed; who is written down is no candidate any more. */
    List<Candidate> candidates(Session database) {
        return query(database, CANDIDATES, "and person_id in (:people)")
                .setParameter("left", AppraisalsOfCycle.LEAVING)
                .setParameter("recentFrom", recentFrom)
                .setParameter("starts", cycle.startsAppraisalsOn(today))
                .getResultStream()
                .map(row -> new Candidate(
                        (UUID) row[0],
                        Optional.ofNullable((UUID) row[1]),
                        Optional.ofNullable((String) row[2]),
                        Optional.ofNullable((String) row[3]).map(Standing::valueOf),
                        Optional.ofNullable((UUID) row[4]),
                        Optional.ofNullable((LocalDate) row[5])))
                .toList();
    }

    List<Gone> gone(Session database) {
        return query(database, GONE, "and member.person_id in (:people)")
                .getResultStream()
                .map(row -> new Gone((UUID) row[0], Optional.ofNullable((UUID) row[1])))
                .toList();
    }

    /** All of whom something is to be written down. */
    List<UUID> outOfLine(Session database) {
        return Stream.concat(
                        candidates(database).stream().map(Candidate::personId),
                        gone(database).stream().map(Gone::personId))
                .toList();
    }

    private NativeQuery<Object[]> query(Session database, String sql, String some) {
        var query = database.createNativeQuery(sql.formatted(people.isEmpty() ? "" : some), Object[].class)
                .setParameter("cycle", cycle.id())
                .setParameter("organisation", cycle.organisation())
                .setParameter("today", today);
        return people.isEmpty() ? query : query.setParameterList("people", people);
    }
}

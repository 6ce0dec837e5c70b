package org.cadre.appraisal.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.security.Caller;
import org.hibernate.Session;

/** The numbers of the cycles of one year, added up along the tree of organisations. */
@ApplicationScoped
class TreeTallies {

    /**
     * An organisation that lies under another one that is listed has its place there only. Of several cycles of an
     * organisation the open one counts, or else the newest; of a closed one the numbers of its close. The rows without a
     * branch are the whole, those without a standing are the compliant. Of an open cycle, which is asked for most, whole months
     * stand for their days.
     */
    private static final String UNDER = """
            with recursive present as (
                select organisation.code, membership.code as above
                from workforce_organisation organisation
                left join workforce_membership membership
                    on membership.organisation_id = organisation.organisation_id
                   and membership.from_day <= :today and (membership.to_day is null or membership.to_day >= :today)
            ), below(branch, code) as (
                select code, code from present where above = :top or (:top = :england and above is null)
                union
                select below.branch, present.code from below join present on present.above = below.code
            ), place(branch, code) as (
                select branch, code from below
                where not exists (select from below other where other.code = below.branch and other.branch <> below.branch)
                union all
                select null, code from (select code from below union select :top) every
            ), cycle as (
                select distinct on (organisation) id, organisation, closed_on is null as is_open,
                       to_char(least(cast(:today as date), cast(:endOfYear as date), closed_on)
                               - make_interval(months => cast(:months as integer)), 'YYYY-MM-DD') as completed_after
                from appraisal_cycle
                where appraisal_year = :year and status <> 'DRAFT' and organisation in (select code from place)
                order by organisation, status = 'OPEN' desc, starts_on desc
            ), counted as (
                select cycle.organisation, found.standing, found.people
                from cycle cross join lateral (
                    select standing, sum(people) as people from (
                        select case kind when 'MEMBER' then stands end as standing, tally as people
                        from cycle_final_tally
                        where not cycle.is_open and cycle_id = cycle.id
                              and (kind = 'MEMBER' or kind = 'COMPLETED_ON' and stands > cycle.completed_after)
                        union all
                        select stands, tally from cycle_tally
                        where cycle.is_open and cycle_id = cycle.id and kind = 'MEMBER'
                        union all
                        select null, tally from cycle_tally
                        where cycle.is_open and cycle_id = cycle.id and kind = 'COMPLETED_ON'
                              and stands > cycle.completed_after and stands <= left(cycle.completed_after, 7) || '-31'
                        union all
                        select null, tally from cycle_completed_month
                        where cycle.is_open and cycle_id = cycle.id and month > left(cycle.completed_after, 7)
                        union all
                        select case kind when 'MEMBER' then stands end, change from cycle_tally_change
                        where cycle.is_open and cycle_id = cycle.id
                              and (kind = 'MEMBER' or kind = 'COMPLETED_ON' and stands > cycle.completed_after)
                    ) each group by standing
                ) found
            )
            select place.branch, counted.standing, cast(sum(counted.people) as bigint)
            from place join counted on counted.organisation = place.code
            group by 1, 2 having sum(counted.people) > 0
            """;

    /**
     * A number of people under an organisation.
     *
     * @param branch the organisation directly under the one that was asked for; empty for the whole
     * @param standing where they stand; empty for those who are compliant
     */
    private record Counted(String branch, Optional<Standing> standing, long people) {}

    private final Session database;

    TreeTallies(Session database) {
        this.database = database;
    }

    /**
     * By the organisations directly under it that have any; {@link Figures#WHOLE} stands for all of them with itself.
     *
     * @param today the day of the figures, unless a cycle was closed before, or its year is over
     * @param months that a completed appraisal counts
     */
    Map<String, Compliance> under(String top, AppraisalYear year, LocalDate today, int months) {
        return database.createNativeQuery(UNDER, Object[].class)
                .setParameter("top", top)
                .setParameter("england", Caller.ENGLAND)
                .setParameter("year", year.startsIn())
                .setParameter("today", today)
                .setParameter("endOfYear", year.lastDay())
                .setParameter("months", months)
                .getResultStream()
                .map(row -> new Counted(
                        Optional.ofNullable((String) row[0]).orElse(Figures.WHOLE),
                        Optional.ofNullable((String) row[1]).map(Standing::valueOf),
                        (long) row[2]))
                .collect(Collectors.groupingBy(
                        Counted::branch,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), TreeTallies::compliance)));
    }

    private static Compliance compliance(List<Counted> branch) {
        var standings = branch.stream()
                .filter(counted -> counted.standing.isPresent())
                .collect(Collectors.toMap(counted -> counted.standing.orElseThrow(), Counted::people));
        var compliant = branch.stream()
                .filter(counted -> counted.standing.isEmpty())
                .mapToLong(Counted::people)
                .sum();
        return Compliance.of(standings, compliant);
    }
}

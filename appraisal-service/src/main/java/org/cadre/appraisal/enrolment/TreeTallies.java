package org.cadre.appraisal.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cadre.kit.security.Caller;
import org.hibernate.Session;

/** The numbers of the cycles of one year, added up along the tree of organisations. */
@ApplicationScoped
class TreeTallies {

    /**
     * An organisation that lies under another one that is listed has its place there only. Of several cycles of an
     * organisation the open one counts, or else the newest; of a closed one the numbers of its close. The rows without a
     * branch are the whole.
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
                select distinct on (organisation) id, organisation, closed_on from appraisal_cycle
                where appraisal_year = :year and status <> 'DRAFT' and organisation in (select code from place)
                order by organisation, status = 'OPEN' desc, starts_on desc
            ), counted as (
                select cycle.organisation, cycle.closed_on, kept.kind, kept.stands, kept.tally
                from cycle join cycle_final_tally kept on kept.cycle_id = cycle.id where cycle.closed_on is not null
                union all
                select cycle.organisation, cycle.closed_on, added.kind, added.stands, added.tally
                from cycle join cycle_tally added on added.cycle_id = cycle.id where cycle.closed_on is null
                union all
                select cycle.organisation, cycle.closed_on, fresh.kind, fresh.stands, fresh.change
                from cycle join cycle_tally_change fresh on fresh.cycle_id = cycle.id where cycle.closed_on is null
            )
            select place.branch, counted.closed_on, counted.kind, counted.stands, cast(sum(counted.tally) as bigint)
            from place join counted on counted.organisation = place.code and counted.kind <> 'APPRAISAL'
            group by 1, 2, 3, 4 having sum(counted.tally) > 0
            """;

    /**
     * A number of some cycles under an organisation.
     *
     * @param branch the organisation directly under the one that was asked for; empty for the whole
     * @param closedOn the day on which they were closed; empty where they are open
     */
    record Placed(Optional<String> branch, Optional<LocalDate> closedOn, Tally tally) {}

    private final Session database;

    TreeTallies(Session database) {
        this.database = database;
    }

    /** By the organisations directly under it that have any; an empty key stands for the whole. */
    Map<String, List<Placed>> under(String top, int appraisalYear, LocalDate today) {
        return database.createNativeQuery(UNDER, Object[].class)
                .setParameter("top", top)
                .setParameter("england", Caller.ENGLAND)
                .setParameter("year", appraisalYear)
                .setParameter("today", today)
                .getResultStream()
                .map(row -> new Placed(
                        Optional.ofNullable((String) row[0]),
                        Optional.ofNullable((LocalDate) row[1]),
                        new Tally(Tally.Kind.valueOf((String) row[2]), (String) row[3], (long) row[4])))
                .collect(
                        Collectors.groupingBy(placed -> placed.branch().orElse(""), TreeMap::new, Collectors.toList()));
    }
}

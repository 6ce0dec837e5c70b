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
     * organisation the open one counts, or else the newest. The rows without a branch are the whole.
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
                select distinct on (organisation) id, organisation from appraisal_cycle
                where appraisal_year = :year and status <> 'DRAFT'
                order by organisation, status = 'OPEN' desc, starts_on desc
            ), tally as (
                select cycle_id, kind, stands, tally from cycle_tally where kind <> 'APPRAISAL'
                union all
                select cycle_id, kind, stands, change from cycle_tally_change where kind <> 'APPRAISAL'
            )
            select place.branch, tally.kind, tally.stands, cast(sum(tally.tally) as bigint)
            from place join cycle on cycle.organisation = place.code join tally on tally.cycle_id = cycle.id
            group by 1, 2, 3 having sum(tally.tally) > 0
            """;

    /** @param branch the organisation directly under the one that was asked for; empty for the whole */
    private record Placed(Optional<String> branch, Tally tally) {}

    private final Session database;

    TreeTallies(Session database) {
        this.database = database;
    }

    /** By the organisations directly under it that have any; an empty key stands for the whole. */
    Map<String, List<Tally>> under(String top, int appraisalYear, LocalDate today) {
        return database.createNativeQuery(UNDER, Object[].class)
                .setParameter("top", top)
                .setParameter("england", Caller.ENGLAND)
                .setParameter("year", appraisalYear)
                .setParameter("today", today)
                .getResultStream()
                .map(row -> new Placed(
                        Optional.ofNullable((String) row[0]),
                        new Tally(Tally.Kind.valueOf((String) row[1]), (String) row[2], (long) row[3])))
                .collect(Collectors.groupingBy(
                        placed -> placed.branch().orElse(""),
                        TreeMap::new,
                        Collectors.mapping(Placed::tally, Collectors.toList())));
    }
}

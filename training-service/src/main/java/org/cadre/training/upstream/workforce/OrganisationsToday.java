package org.cadre.training.upstream.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.cadre.kit.security.Caller;
import org.cadre.kit.security.OrganisationTree;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;

/** The tree of organisations as it stands today: a trust under its ICBs and region, an ICB under its region. */
@ApplicationScoped
class OrganisationsToday implements OrganisationTree {

    private static final String IS_ABOVE = """
            with recursive above (code) as (
                select cast(:code as text)
                union
                select member.code
                from above
                join upstream_organisation o on o.code = above.code
                cross join lateral jsonb_to_recordset(o.memberships) as member (code text, "from" date, "to" date)
                where member."from" <= :day and (member."to" is null or member."to" >= :day)
            )
            select exists (select 1 from above where code = :wider)
            """;

    private static final String UNDER = """
            with recursive below (code) as (
                select unnest(string_to_array(:wider, ','))
                union
                select o.code
                from below
                join upstream_organisation o
                    on o.memberships @> jsonb_build_array(jsonb_build_object('code', below.code))
                cross join lateral jsonb_to_recordset(o.memberships) as member (code text, "from" date, "to" date)
                where member.code = below.code
                  and member."from" <= :day and (member."to" is null or member."to" >= :day)
            )
            select code from below
            """;

    private final Session database;
    private final BusinessCalendar calendar;

    OrganisationsToday(Session database, BusinessCalendar calendar) {
        this.database = database;
        this.calendar = calendar;
    }

    @Override
    public boolean covers(String wider, String organisation) {
        return wider.equals(organisation) || wider.equals(Caller.ENGLAND) || isAbove(wider, organisation);
    }

    @Override
    public Set<String> under(Set<String> wider) {
        return Set.copyOf(database.createNativeQuery(UNDER, String.class)
                .addScalar("code", String.class)
                .setParameter("wider", String.join(",", wider))
                .setParameter("day", calendar.today())
                .getResultList());
    }

    private boolean isAbove(String wider, String organisation) {
        return database.createNativeQuery(IS_ABOVE, Boolean.class)
                .addScalar("exists", Boolean.class)
                .setParameter("code", organisation)
                .setParameter("day", calendar.today())
                .setParameter("wider", wider)
                .getSingleResult();
    }
}

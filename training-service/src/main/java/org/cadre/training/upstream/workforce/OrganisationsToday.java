package org.cadre.training.upstream.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.cadre.kit.database.PlainStatement;
import org.cadre.kit.security.Caller;
import org.cadre.kit.security.OrganisationTree;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;

/** The tree of organisations as it stands today: a trust under its ICBs and region, an ICB under its region. */
@ApplicationScoped
class OrganisationsToday implements OrganisationTree {

    private static final PlainStatement IS_ABOVE = new PlainStatement("""
            with recursive above (code) as (
                select cast(? as text)
                union
                select member.code
                from above
                join upstream_organisation o on o.code = above.code
                cross join lateral jsonb_to_recordset(o.memberships) as member (code text, "from" date, "to" date)
                where member."from" <= ? and (member."to" is null or member."to" >= ?)
            )
            select exists (select 1 from above where code = ?)
            """);

    private static final PlainStatement UNDER = new PlainStatement("""
            with recursive below (code) as (
                select unnest(string_to_array(?, ','))
                union
                select o.code
                from below
                join upstream_organisation o
                    on o.memberships @> jsonb_build_array(jsonb_build_object('code', below.code))
                cross join lateral jsonb_to_recordset(o.memberships) as member (code text, "from" date, "to" date)
                where member.code = below.code
                  and member."from" <= ? and (member."to" is null or member."to" >= ?)
            )
            select code from below
            """);

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
        var today = calendar.today();
        return Set.copyOf(UNDER.rows(database, row -> row.getString(1), String.join(",", wider), today, today));
    }

    private boolean isAbove(String wider, String organisation) {
        var today = calendar.today();
        return IS_ABOVE.isTrue(database, organisation, today, today, wider);
    }
}

package org.cadre.workforce.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import org.cadre.kit.database.PlainStatement;
import org.cadre.kit.security.Caller;
import org.cadre.kit.security.OrganisationTree;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;

/** Answers from the memberships of today: a trust lies under its boards and its region, a board under its region. */
@ApplicationScoped
class MembershipTree implements OrganisationTree {

    private static final PlainStatement UNDER = new PlainStatement("""
            select o.code from organisation_membership m join organisation o on o.id = m.organisation_id
            where m.code = any (string_to_array(?, ',')) and m.valid_from <= ?
              and (m.valid_to is null or m.valid_to >= ?)
            """);

    private static final PlainStatement IS_MEMBER = new PlainStatement("""
            select exists (select 1 from organisation o join organisation_membership m on m.organisation_id = o.id
                           where o.code = ? and m.code = ? and m.valid_from <= ?
                             and (m.valid_to is null or m.valid_to >= ?))
            """);

    private final Session database;
    private final BusinessCalendar calendar;

    MembershipTree(Session database, BusinessCalendar calendar) {
        this.database = database;
        this.calendar = calendar;
    }

    @Override
    public boolean covers(String wider, String organisation) {
        return wider.equals(organisation) || wider.equals(Caller.ENGLAND) || isMember(organisation, wider);
    }

    @Override
    public Set<String> under(Set<String> wider) {
        var today = calendar.today();
        var below = new HashSet<>(wider);
        below.addAll(UNDER.rows(database, row -> row.getString(1), String.join(",", wider), today, today));
        return Set.copyOf(below);
    }

    private boolean isMember(String organisation, String wider) {
        var today = calendar.today();
        return IS_MEMBER.isTrue(database, organisation, wider, today, today);
    }
}

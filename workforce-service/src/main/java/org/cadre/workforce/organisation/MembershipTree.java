package org.cadre.workforce.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import org.cadre.kit.security.Caller;
import org.cadre.kit.security.OrganisationTree;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;

/** Answers from the memberships of today: a trust lies under its boards and its region, a board under its region. */
@ApplicationScoped
class MembershipTree implements OrganisationTree {

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

    private boolean isMember(String organisation, String wider) {
        return database.createNativeQuery("""
                        select exists (select 1 from organisation o join organisation_membership m
                                         on m.organisation_id = o.id
                                       where o.code = :organisation and m.code = :wider and m.valid_from <= :today
                                         and (m.valid_to is null or m.valid_to >= :today))
                        """, Boolean.class)
                .setParameter("organisation", organisation)
                .setParameter("wider", wider)
                .setParameter("today", calendar.today())
                .getSingleResult();
    }
}

package org.cadre.workforce.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    @Override
    public Set<String> under(Set<String> wider) {
        var found = database
                .createNativeQuery("""
                        select o.code from organisation_membership m join organisation o on o.id = m.organisation_id
                        where m.code = any (:wider) and m.valid_from <= :today
                          and (m.valid_to is null or m.valid_to >= :today)
                        """, String.class)
                .addScalar("code", String.class)
                .setParameter("wider", wider.toArray(String[]::new))
                .setParameter("today", calendar.today())
                .getResultList()
                .stream();
        return Stream.concat(wider.stream(), found).collect(Collectors.toUnmodifiableSet());
    }

    private boolean isMember(String organisation, String wider) {
        return database.createNativeQuery("""
                        select exists (select 1 from organisation o join organisation_membership m
                                         on m.organisation_id = o.id
                                       where o.code = :organisation and m.code = :wider and m.valid_from <= :today
                                         and (m.valid_to is null or m.valid_to >= :today))
                        """, Boolean.class)
                .addScalar("exists", Boolean.class)
                .setParameter("organisation", organisation)
                .setParameter("wider", wider)
                .setParameter("today", calendar.today())
                .getSingleResult();
    }
}

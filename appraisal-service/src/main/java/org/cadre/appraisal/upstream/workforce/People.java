package org.cadre.appraisal.upstream.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cadre.kit.database.PersonLookup;
import org.cadre.kit.database.PlainStatement;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Caller;
import org.hibernate.Session;

/** Answers who somebody is and where they work. */
@ApplicationScoped
public class People implements PersonLookup {

    /** A post that somebody holds on the day that was asked for. */
    public record HeldPost(String organisation, Optional<String> stage) {}

    /** Every request asks it. */
    private static final PlainStatement PERSON_OF =
            new PlainStatement("select person_id from workforce_person where staff_uid = ?");

    private static final PlainStatement MANAGES = new PlainStatement("""
            select exists (select from workforce_assignment
                           where person_id = ? and organisation = ? and manager_id = ?
                             and greatest(starts_on, managed_since) <= ? and (ends_on is null or ends_on >= ?))
            """);

    private final Session database;
    private final Caller caller;

    People(Session database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** The calling person, if workforce has told of them. */
    public Optional<UUID> calling() {
        return caller.staffUid().flatMap(this::personOf);
    }

    public UUID requireCalling() {
        return calling()
                .orElseThrow(() -> DomainException.forbidden(
                        "no-staff-record", "No staff record belongs to this account, or it has not arrived yet"));
    }

    /** The posts of a person on a day, the one held longest first. */
    public List<HeldPost> postsOf(UUID person, LocalDate day) {
        return database.createNativeQuery("""
                        select organisation, stage from workforce_assignment
                        where person_id = :person and starts_on <= :day and (ends_on is null or ends_on >= :day)
                        order by starts_on, assignment_id
                        """, Object[].class)
                .setParameter("person", person)
                .setParameter("day", day)
                .getResultStream()
                .map(row -> new HeldPost((String) row[0], Optional.ofNullable((String) row[1])))
                .toList();
    }

    /** The line managers of a person on a day, the one of the post held longest first. */
    public List<UUID> managersOf(UUID person, LocalDate day) {
        return database.createNativeQuery("""
                        select manager_id from workforce_assignment
                        where person_id = :person and manager_id is not null
                          and starts_on <= :day and (ends_on is null or ends_on >= :day)
                        order by starts_on, assignment_id
                        """, UUID.class)
                .addScalar("manager_id", UUID.class)
                .setParameter("person", person)
                .setParameter("day", day)
                .getResultList();
    }

    /** Everybody above a person in the line on a day, at whichever organisation; a line that bites its own tail ends there. */
    public Set<UUID> lineAbove(UUID person, LocalDate day) {
        return database.createNativeQuery("""
                        with recursive above(id) as (
                            select manager_id from workforce_assignment
                            where person_id = :person and manager_id is not null
                              and starts_on <= :day and (ends_on is null or ends_on >= :day)
                            union
                            select post.manager_id from above join workforce_assignment post on post.person_id = above.id
                            where post.manager_id is not null
                              and post.starts_on <= :day and (post.ends_on is null or post.ends_on >= :day)
                        )
                        select id from above
                        """, UUID.class)
                .addScalar("id", UUID.class)
                .setParameter("person", person)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The line managers of a person's posts at one organisation on a day, the one of the post held longest first. */
    public List<UUID> managersAt(String organisation, UUID person, LocalDate day) {
        return database.createNativeQuery("""
                        select manager_id from workforce_assignment
                        where person_id = :person and organisation = :organisation and manager_id is not null
                          and starts_on <= :day and (ends_on is null or ends_on >= :day)
                        order by starts_on, assignment_id
                        """, UUID.class)
                .addScalar("manager_id", UUID.class)
                .setParameter("person", person)
                .setParameter("organisation", organisation)
                .setParameter("day", day)
                .getResultList();
    }

    /** The bands of a person's posts at one organisation on a day, as far as workforce has told them. */
    public Set<String> bandsAt(String organisation, UUID person, LocalDate day) {
        return database.createNativeQuery("""
                        select distinct band from workforce_assignment
                        where person_id = :person and organisation = :organisation and band is not null
                          and starts_on <= :day and (ends_on is null or ends_on >= :day)
                        """, String.class)
                .setParameter("person", person)
                .setParameter("organisation", organisation)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a person holds a post at an organisation on a day. */
    public boolean isAt(String organisation, UUID person, LocalDate day) {
        return postsOf(person, day).stream()
                .anyMatch(post -> post.organisation().equals(organisation));
    }

    /**
     * Since when a person has had the role of a day at one organisation: that of the post held longest, since it began or,
     * where it has become another post or stage, since workforce told of that. Another post beside it is no other role.
     */
    public Optional<LocalDate> roleSince(String organisation, UUID person, LocalDate day) {
        return database.createNativeQuery("""
                        select greatest(starts_on, role_since) as since from workforce_assignment
                        where person_id = :person and organisation = :organisation
                          and starts_on <= :day and (ends_on is null or ends_on >= :day)
                        order by starts_on, assignment_id limit 1
                        """, LocalDate.class)
                .addScalar("since", LocalDate.class)
                .setParameter("person", person)
                .setParameter("organisation", organisation)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /** Whom a person manages at one organisation by their posts of a day, the longest in post first. */
    public List<UUID> reportsOf(UUID manager, String organisation, LocalDate day) {
        return database.createNativeQuery("""
                        select person_id from workforce_assignment
                        where manager_id = :manager and organisation = :organisation
                          and starts_on <= :day and (ends_on is null or ends_on >= :day)
                        group by person_id order by min(starts_on), person_id
                        """, UUID.class)
                .addScalar("person_id", UUID.class)
                .setParameter("manager", manager)
                .setParameter("organisation", organisation)
                .setParameter("day", day)
                .getResultList();
    }

    /**
     * Whether somebody managed another on a day, as far as workforce had told by then: in a post that goes on with another
     * manager the new one counts from the day on which workforce told of them.
     */
    public boolean isManagedBy(UUID manager, UUID person, String organisation, LocalDate day) {
        return MANAGES.isTrue(database, person, organisation, manager, day, day);
    }

    /** Two people with one number are nobody: guessing would open one's appraisal to the other. */
    @Override
    public Optional<UUID> personOf(String uid) {
        var found = PERSON_OF.rows(database, row -> row.getObject(1, UUID.class), uid);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The staff number of a person, unless nobody is to know it any more. */
    public Optional<String> staffUidOf(UUID person) {
        return database.createNativeQuery(
                        "select staff_uid from workforce_person where person_id = :person and staff_uid is not null",
                        String.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }
}

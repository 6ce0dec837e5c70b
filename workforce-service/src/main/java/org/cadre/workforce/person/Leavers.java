package org.cadre.workforce.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.workforce.post.PostEvent;
import org.cadre.workforce.post.PostRegister;
import org.hibernate.Session;

/** Those whose record is let go of one day. The events it returns are for the caller to record. */
@ApplicationScoped
public class Leavers {

    /**
     * What decides how long a record is kept.
     *
     * @param gone whether it was anonymised
     * @param since the last day of work or the day of the last change, whichever is later
     * @param employers at present, or the former ones where there is none
     */
    public record Leaver(
            UUID personId, boolean employed, boolean gone, LocalDate since, Set<String> employers, long version) {}

    private final People people;
    private final PostRegister posts;
    private final Session database;
    private final BusinessCalendar calendar;

    Leavers(People people, PostRegister posts, Session database, BusinessCalendar calendar) {
        this.people = people;
        this.posts = posts;
        this.database = database;
        this.calendar = calendar;
    }

    /** An anonymised person is found too. */
    public Optional<Leaver> find(UUID id) {
        return Optional.ofNullable(people.findById(id)).map(this::leaver);
    }

    /** Holds the person to the end of the transaction: whoever has read it before and changes it now loses. */
    public void hold(UUID id) {
        people.findById(id, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    public PersonEvent warn(UUID id, LocalDate keptUntil) {
        return people.findById(id).warn(keptUntil, calendar.now());
    }

    /** What others are told of a person who has been anonymised. */
    public PersonEvent anonymised(UUID id) {
        return new PersonEvent.Anonymised(id, people.findById(id).facts(), calendar.now());
    }

    /** Deletes the person, the personal details and the assignments. */
    public PersonEvent delete(UUID id) {
        database.createNativeMutationQuery("delete from person where id = :id")
                .setParameter("id", id)
                .executeUpdate();
        database.clear();
        return new PersonEvent.Deleted(id, calendar.now());
    }

    /** Makes sure that no post the person ever held still names it. */
    public List<PostEvent> vacate(UUID id) {
        return posts.settle(calendar.today(), people.findById(id).posts());
    }

    private Leaver leaver(Person person) {
        var today = calendar.today();
        return new Leaver(
                person.id(),
                person.isEmployed(today),
                person.isAnonymised(),
                person.unchangedSince(),
                person.employers(today),
                person.version());
    }
}

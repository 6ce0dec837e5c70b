package org.cadre.workforce.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.event.DomainEvent;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;
import org.cadre.workforce.post.PostRegister;
import org.hibernate.Session;

/** Takes in what employers say of their people. The events it returns are for the caller to record. */
@ApplicationScoped
public class PersonRegister {

    /** One row of what an employer says. */
    public record Employment(
            UUID personId, @Personal(inEvents = true) String staffUid, Details details, Terms terms) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }
    }

    private final People people;
    private final PostRegister posts;
    private final Session database;
    private final Ids ids;
    private final BusinessCalendar calendar;

    PersonRegister(People people, PostRegister posts, Session database, Ids ids, BusinessCalendar calendar) {
        this.people = people;
        this.posts = posts;
        this.database = database;
        this.ids = ids;
        this.calendar = calendar;
    }

    /**
     * Takes all employments; the facts about people come first, then those about the posts they hold or held. New people
     * are kept as they stand in the end, so that the database gets each of them once.
     */
    public List<DomainEvent> employ(List<Employment> employments) {
        var known = new HashMap<>(
                people.with(employments.stream().map(Employment::personId).toList()));
        var touched = new HashSet<UUID>();
        var events = new ArrayList<DomainEvent>();
        for (var employment : employments) {
            var person = known.computeIfAbsent(
                    employment.personId(), id -> new Person(id, employment.staffUid(), calendar.now()));
            touched.addAll(person.posts());
            events.add(person.employ(employment.terms(), ids.next(), calendar.today(), calendar.now()));
            touched.addAll(person.posts());
        }
        people.keep(known.values());
        describe(employments);
        events.addAll(posts.settle(calendar.today(), touched));
        return events;
    }

    private void describe(List<Employment> employments) {
        var known = details(employments.stream().map(Employment::personId).toList());
        for (var employment : employments) {
            var described = known.get(employment.personId());
            if (described == null) {
                var details = new PersonalDetails(employment.personId(), employment.details());
                database.persist(details);
                known.put(employment.personId(), details);
            } else {
                described.become(employment.details());
            }
        }
    }

    private Map<UUID, PersonalDetails> details(Collection<UUID> wanted) {
        return database
                .createQuery("from PersonalDetails where personId in :ids", PersonalDetails.class)
                .setParameter("ids", wanted)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(
                        PersonalDetails::personId, Function.identity(), (one, other) -> one, HashMap::new));
    }
}

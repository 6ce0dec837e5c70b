package org.cadre.workforce.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cadre.kit.event.DomainEvent;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;
import org.cadre.workforce.post.PostFacts;
import org.cadre.workforce.post.PostHolders;
import org.cadre.workforce.post.PostRegister;

/** Puts the appointed person into the post, if there is room in it. */
@ApplicationScoped
public class Appointing {

    private final People people;
    private final PostRegister posts;
    private final PostHolders holders;
    private final Ids ids;
    private final BusinessCalendar calendar;

    Appointing(People people, PostRegister posts, PostHolders holders, Ids ids, BusinessCalendar calendar) {
        this.people = people;
        this.posts = posts;
        this.holders = holders;
        this.ids = ids;
        this.calendar = calendar;
    }

    /**
     * Returns the facts to publish; none if the appointment has been taken before.
     *
     * @throws DomainException {@code post-filled} if others hold all of the post on the first day or later
     */
    public List<DomainEvent> appoint(UUID appointment, UUID personId, UUID postId, LocalDate startsOn) {
        var person = people.findByIdOptional(personId).orElseThrow(() -> DomainException.notFound("person", personId));
        var post = posts.find(postId).orElseThrow(() -> DomainException.notFound("post", postId));
        if (person.isAppointedBy(appointment)) {
            return List.of();
        }
        var terms = terms(person, post, room(post, personId, startsOn), startsOn);
        Set<UUID> touched = new HashSet<>(person.posts());
        touched.add(postId);
        var events = new ArrayList<DomainEvent>();
        events.add(person.appoint(terms, ids.next(), appointment, calendar.today(), calendar.now()));
        people.keep(List.of(person));
        events.addAll(posts.settle(calendar.today(), touched));
        return events;
    }

    private BigDecimal room(PostFacts post, UUID personId, LocalDate startsOn) {
        var taken = holders.from(startsOn, Set.of(post.id())).getOrDefault(post.id(), List.of()).stream()
                .filter(holder -> !holder.personId().equals(personId))
                .map(holder -> holder.wte())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var left = post.establishmentWte().subtract(taken);
        if (left.signum() <= 0) {
            throw DomainException.conflict(
                    "post-filled", "Others hold all of the post %s on %s".formatted(post.id(), startsOn));
        }
        return left.min(BigDecimal.ONE);
    }

    private static Terms terms(Person person, PostFacts post, BigDecimal wte, LocalDate startsOn) {
        var number = Optional.of(post.organisation())
                .flatMap(employer -> person.main(startsOn)
                        .filter(main -> main.organisation().equals(employer))
                        .map(Assignment::employeeNumber));
        return new Terms(
                post.organisation(), number.orElse(null), post.id(), post.grading(), wte, null, startsOn, null);
    }
}

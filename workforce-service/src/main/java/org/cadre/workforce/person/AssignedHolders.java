package org.cadre.workforce.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cadre.workforce.post.Holder;
import org.cadre.workforce.post.PostHolders;
import org.hibernate.Session;

/** Answers from the assignments who holds a post. */
@ApplicationScoped
class AssignedHolders implements PostHolders {

    private final Session database;

    AssignedHolders(Session database) {
        this.database = database;
    }

    @Override
    public Map<UUID, List<Holder>> from(LocalDate day, Collection<UUID> posts) {
        return database
                .createQuery("""
                        select a.postId, a.person.id, a.wte, a.startsOn from Assignment a
                        where a.postId in :posts and (a.endsOn is null or a.endsOn >= :day)
                        """, Object[].class)
                .setParameter("posts", posts)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> new Holder((UUID) row[1], (BigDecimal) row[2], (LocalDate) row[3]),
                                Collectors.toList())));
    }

    /** Posts whose holders changed by the mere passing of days since one of them. */
    Set<UUID> changedByTime(LocalDate since, LocalDate today) {
        return Set.copyOf(database.createQuery("""
                        select distinct a.postId from Assignment a
                        where (a.endsOn >= :since and a.endsOn < :today)
                           or (a.startsOn >= :since and a.startsOn <= :today)
                        """, UUID.class)
                .setParameter("since", since)
                .setParameter("today", today)
                .getResultList());
    }
}

package org.cadre.kit.consume;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;

/**
 * Remembers which events a group has taken, so that a redelivered one has no second effect: each event by its id for
 * a while, and after that the highest number of each aggregate, for ever. The ids come first because events may come
 * out of order soon after they were sent; the number is enough later, and is one row for an aggregate.
 */
@ApplicationScoped
class Inbox {

    private static final Duration MEMORY = Duration.ofDays(60);
    private static final int AT_ONCE = 10_000;

    private static final String TAKE = """
            insert into inbox (consumer_group, event_id, received_at, aggregate_id, event_number)
            select :group, :event, :now, :aggregate, :number
            where not exists (select from taken_through
                              where consumer_group = :group and aggregate_id = :aggregate
                                and event_number >= :number)
            on conflict do nothing
            """;

    private static final String FORGET = """
            with old as (
                delete from inbox where ctid in (
                    select ctid from inbox where received_at < :limit limit :atOnce for update skip locked)
                returning consumer_group, aggregate_id, event_number
            ), kept as (
                insert into taken_through as known (consumer_group, aggregate_id, event_number)
                select consumer_group, aggregate_id, max(event_number) from old
                where consumer_group in (:reactions) and aggregate_id is not null
                group by consumer_group, aggregate_id
                on conflict (consumer_group, aggregate_id)
                do update set event_number = greatest(known.event_number, excluded.event_number)
            )
            select count(*) from old
            """;

    private final Session database;
    private final Clock clock;

    Inbox(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean isNew(String group, ReceivedEvent event) {
        return database.createNativeMutationQuery(TAKE)
                        .setParameter("group", group)
                        .setParameter("event", event.id())
                        .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .setParameter("aggregate", event.subject())
                        .setParameter("number", event.number())
                        .executeUpdate()
                == 1;
    }

    /**
     * Forgets some old ids and returns how many; none are left when it is fewer than it could be. A projection needs
     * no number in their place, its own rows have it.
     */
    long forget(Collection<String> reactions) {
        return database.createNativeQuery(FORGET, Long.class)
                .setParameter("limit", clock.instant().minus(MEMORY).atOffset(ZoneOffset.UTC))
                .setParameter("atOnce", AT_ONCE)
                .setParameterList("reactions", reactions.isEmpty() ? List.of("") : reactions)
                .getSingleResult();
    }
}

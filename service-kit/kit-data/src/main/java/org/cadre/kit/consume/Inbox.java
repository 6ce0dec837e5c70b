package org.cadre.kit.consume;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hibernate.Session;

/** Remembers which events a group has taken, so that a redelivered one has no second effect. */
@ApplicationScoped
class Inbox {

    private static final Duration MEMORY = Duration.ofDays(60);

    private final Session database;
    private final Clock clock;

    Inbox(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean isNew(String group, UUID event) {
        return database.createNativeMutationQuery("""
                                insert into inbox (consumer_group, event_id, received_at)
                                values (:group, :event, :now) on conflict do nothing
                                """)
                        .setParameter("group", group)
                        .setParameter("event", event)
                        .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    /** Older events than the owner's outbox can still send are not worth remembering. */
    int forget() {
        return database.createNativeMutationQuery("delete from inbox where received_at < :limit")
                .setParameter("limit", clock.instant().minus(MEMORY).atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}

package org.cadre.kit.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cadre.kit.audit.Audit;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.consume.Projection.RowsBy;
import org.cadre.kit.database.Fingerprints;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.publication.PublicationsResource.Publication;
import org.cadre.kit.publication.PublicationsResource.Republication;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/** The outbox by topic: its newest row of each aggregate is what the others should know. */
@ApplicationScoped
class Publications {

    private static final String BY_SUBJECT = """
            select aggregate_id as id, max(event_number) as number from outbox where topic = :topic group by 1
            """;

    private static final String BY_KEY = """
            select cast(message_key as uuid) as id, max(event_number) as number from outbox
            where topic = :topic group by 1
            """;

    private final Session database;
    private final Fingerprints fingerprints;
    private final Audit audit;
    private final Clock clock;
    private final List<String> topics;

    Publications(
            Session database,
            Fingerprints fingerprints,
            Audit audit,
            Clock clock,
            @ConfigProperty(name = "cadre.events.topics") List<String> topics) {
        this.database = database;
        this.fingerprints = fingerprints;
        this.audit = audit;
        this.clock = clock;
        this.topics = topics;
    }

    List<Publication> all() {
        return topics.stream()
                .map(topic -> new Publication(
                        topic,
                        waiting(topic),
                        fingerprints.of(BY_SUBJECT, Map.of("topic", topic)),
                        fingerprints.of(BY_KEY, Map.of("topic", topic))))
                .toList();
    }

    Fingerprints.Entries entries(String topic, RowsBy by, UUID after, int limit) {
        if (!topics.contains(topic)) {
            throw DomainException.missing("topic-not-found", "This service does not publish " + topic);
        }
        return fingerprints.entries(by == RowsBy.KEY ? BY_KEY : BY_SUBJECT, Map.of("topic", topic), after, limit);
    }

    /** Asks the relay; a request that waits already is the same request. */
    @Transactional(TxType.MANDATORY)
    Republication republish() {
        database.createNativeMutationQuery("""
                        insert into republication (relay_partition, requested_at)
                        select partition, :now from generate_series(0, 15) partition
                        on conflict (relay_partition) do update set requested_at = excluded.requested_at
                        """)
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        audit.record(AuditedAct.of("republish", "outbox", "all", null));
        return new Republication(database.createNativeQuery("select count(*) from outbox", Long.class)
                .getSingleResult());
    }

    private long waiting(String topic) {
        return database.createNativeQuery("""
                        select count(*) from outbox
                        where topic = :topic and (published_at is null
                            or relay_partition in (select relay_partition from republication))
                        """, Long.class)
                .setParameter("topic", topic)
                .getSingleResult();
    }
}

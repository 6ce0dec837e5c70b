package org.cadre.kit.event;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact other services may rely on. It says what happened and carries the aggregate's whole public state.
 * Implementations are records and a published contract: a component may be added, never renamed or removed.
 */
public interface DomainEvent {

    /** CloudEvents {@code type}: stable and versioned by hand, never derived from a class name. */
    String type();

    /** One topic for each kind of aggregate, such as {@code cadre.appraisal.cycles.v1}. */
    String topic();

    /** CloudEvents {@code subject}: the aggregate this fact is about. */
    UUID aggregateId();

    /** Kafka key: the person for facts about a person, the aggregate otherwise. */
    default UUID key() {
        return aggregateId();
    }

    /** ODS code of the organisation that it concerns, for the audit; null for national facts. */
    default String organisation() {
        return null;
    }

    Instant occurredAt();
}

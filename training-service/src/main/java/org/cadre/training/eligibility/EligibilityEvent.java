package org.cadre.training.eligibility;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.event.DomainEvent;

/** What the other services may know about eligibility. */
public sealed interface EligibilityEvent extends DomainEvent {

    UUID eligibilityId();

    UUID personId();

    @Override
    default UUID aggregateId() {
        return eligibilityId();
    }

    @Override
    default UUID key() {
        return personId();
    }

    @Override
    default String topic() {
        return "cadre.training.eligibilities.v1";
    }

    /** At least one verdict changed; the event holds that of every stage. */
    record Assessed(UUID eligibilityId, UUID personId, List<Verdict> verdicts, Instant occurredAt)
            implements EligibilityEvent {
        @Override
        public String type() {
            return "cadre.training.eligibility.assessed.v1";
        }
    }
}

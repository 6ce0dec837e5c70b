package org.cadre.workforce.exclusion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.event.DomainEvent;

/** What the other services may know about exclusions: whom, where and on which days, never why. */
public sealed interface ExclusionEvent extends DomainEvent {

    UUID exclusionId();

    UUID personId();

    @Override
    default UUID aggregateId() {
        return exclusionId();
    }

    @Override
    default UUID key() {
        return personId();
    }

    @Override
    default String topic() {
        return "cadre.workforce.exclusions.v1";
    }

    /** No appraisal is expected on these days. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Recorded(
            UUID exclusionId, UUID personId, String organisation, LocalDate from, LocalDate to, Instant occurredAt)
            implements ExclusionEvent {
        @Override
        public String type() {
            return "cadre.workforce.exclusion.recorded.v1";
        }
    }

    /** It ends earlier, or its days were put right. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Changed(
            UUID exclusionId, UUID personId, String organisation, LocalDate from, LocalDate to, Instant occurredAt)
            implements ExclusionEvent {
        @Override
        public String type() {
            return "cadre.workforce.exclusion.changed.v1";
        }
    }

    /** There is no such exclusion: it was recorded in error, or its person was deleted. */
    record Removed(UUID exclusionId, UUID personId, String organisation, Instant occurredAt) implements ExclusionEvent {
        @Override
        public String type() {
            return "cadre.workforce.exclusion.removed.v1";
        }
    }
}

package org.cadre.appraisal.appraisal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.event.DomainEvent;

/** What the other services may know about appraisals: never a rating, never a word that somebody wrote. */
public sealed interface AppraisalEvent extends DomainEvent {

    /**
     * An appraisal as others see it; its properties stand beside {@code occurredAt}.
     *
     * @param completedOn null until it is complete
     * @param developmentNeeds codes of competencies; empty until it is complete
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PublicState(
            UUID appraisalId,
            UUID personId,
            String organisation,
            UUID cycleId,
            int appraisalYear,
            AppraisalState state,
            LocalDate completedOn,
            List<String> developmentNeeds) {

        public PublicState {
            developmentNeeds = List.copyOf(developmentNeeds);
        }
    }

    PublicState appraisal();

    @Override
    default UUID aggregateId() {
        return appraisal().appraisalId();
    }

    @Override
    default UUID key() {
        return appraisal().personId();
    }

    @Override
    default String topic() {
        return "cadre.appraisal.appraisals.v1";
    }

    record Started(@JsonUnwrapped PublicState appraisal, Instant occurredAt) implements AppraisalEvent {
        @Override
        public String type() {
            return "cadre.appraisal.appraisal.started.v1";
        }
    }

    record PreparationStarted(@JsonUnwrapped PublicState appraisal, Instant occurredAt) implements AppraisalEvent {
        @Override
        public String type() {
            return "cadre.appraisal.appraisal.preparation-started.v1";
        }
    }

    record MeetingHeld(@JsonUnwrapped PublicState appraisal, Instant occurredAt) implements AppraisalEvent {
        @Override
        public String type() {
            return "cadre.appraisal.appraisal.meeting-held.v1";
        }
    }

    record AppraiserSigned(@JsonUnwrapped PublicState appraisal, Instant occurredAt) implements AppraisalEvent {
        @Override
        public String type() {
            return "cadre.appraisal.appraisal.appraiser-signed.v1";
        }
    }

    record Disputed(@JsonUnwrapped PublicState appraisal, Instant occurredAt) implements AppraisalEvent {
        @Override
        public String type() {
            return "cadre.appraisal.appraisal.disputed.v1";
        }
    }

    /** An independent review has ended; {@link Completed} follows at once where the appraisal stands. */
    record Resolved(@JsonUnwrapped PublicState appraisal, Instant occurredAt) implements AppraisalEvent {
        @Override
        public String type() {
            return "cadre.appraisal.appraisal.resolved.v1";
        }
    }

    /**
     * Both parties have signed, a review let it stand, or HR completed it unsigned: the needs may be planned for.
     *
     * @param disputableUntil last day on which the appraisee may dispute what they have not signed; else null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Completed(@JsonUnwrapped PublicState appraisal, LocalDate disputableUntil, Instant occurredAt)
            implements AppraisalEvent {
        @Override
        public String type() {
            return "cadre.appraisal.appraisal.completed.v1";
        }
    }

    /** What was complete, or had the first signature, is written and signed again; {@link Completed} will follow. */
    record Reopened(@JsonUnwrapped PublicState appraisal, Instant occurredAt) implements AppraisalEvent {
        @Override
        public String type() {
            return "cadre.appraisal.appraisal.reopened.v1";
        }
    }

    record Cancelled(@JsonUnwrapped PublicState appraisal, Instant occurredAt) implements AppraisalEvent {
        @Override
        public String type() {
            return "cadre.appraisal.appraisal.cancelled.v1";
        }
    }
}

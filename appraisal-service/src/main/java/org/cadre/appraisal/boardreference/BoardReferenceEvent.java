package org.cadre.appraisal.boardreference;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.event.DomainEvent;

/** What the other services may know of board member references: that one is due, never what stands in it. */
public sealed interface BoardReferenceEvent extends DomainEvent {

    /**
     * A reference as others see it; its properties stand beside {@code occurredAt}.
     *
     * @param leftOn last day in the seat
     * @param completedOn null until it is complete
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PublicState(
            UUID referenceId,
            UUID seatId,
            UUID personId,
            String organisation,
            String role,
            ReferenceState state,
            LocalDate leftOn,
            LocalDate dueOn,
            LocalDate completedOn) {}

    PublicState reference();

    @Override
    default UUID aggregateId() {
        return reference().referenceId();
    }

    @Override
    default UUID key() {
        return reference().personId();
    }

    @Override
    default String organisation() {
        return reference().organisation();
    }

    @Override
    default String topic() {
        return "cadre.appraisal.board-references.v1";
    }

    /** Somebody leaves a board, and the reference is to be written. */
    record Due(@JsonUnwrapped PublicState reference, Instant occurredAt) implements BoardReferenceEvent {
        @Override
        public String type() {
            return "cadre.appraisal.board-reference.due.v1";
        }
    }

    /** It is written and kept. */
    record Completed(@JsonUnwrapped PublicState reference, Instant occurredAt) implements BoardReferenceEvent {
        @Override
        public String type() {
            return "cadre.appraisal.board-reference.completed.v1";
        }
    }
}

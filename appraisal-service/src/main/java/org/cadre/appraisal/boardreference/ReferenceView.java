package org.cadre.appraisal.boardreference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A reference, written or to be written.
 *
 * @param role on the board, such as CHAIR
 * @param leftOn last day in the seat
 * @param overdue whether it is still open after the day on which it was due
 * @param completedOn absent until it is complete; the same goes for {@code completedBy}
 * @param objectedOn since when an objection waits to be considered; absent where none does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferenceView(
        UUID id,
        UUID seatId,
        UUID personId,
        String organisation,
        String role,
        ReferenceState state,
        LocalDate leftOn,
        LocalDate dueOn,
        boolean overdue,
        LocalDate completedOn,
        UUID completedBy,
        LocalDate objectedOn) {

    static ReferenceView of(BoardReference reference, LocalDate today) {
        var known = reference.publicState();
        return new ReferenceView(
                reference.id(),
                known.seatId(),
                known.personId(),
                known.organisation(),
                known.role(),
                known.state(),
                known.leftOn(),
                known.dueOn(),
                reference.isOverdueOn(today),
                known.completedOn(),
                reference.completedBy(),
                reference.objectedOn());
    }
}

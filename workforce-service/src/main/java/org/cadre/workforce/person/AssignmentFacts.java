package org.cadre.workforce.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** An assignment as other services may know it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssignmentFacts(
        UUID assignmentId,
        UUID postId,
        String organisation,
        String staffGroup,
        String band,
        String stage,
        BigDecimal wte,
        UUID managerId,
        LocalDate startsOn,
        LocalDate endsOn) {

    /** What makes a change of it a move: another post, employer, working time or manager. */
    record Placement(UUID postId, String organisation, BigDecimal wte, UUID managerId) {}

    Placement placement() {
        return new Placement(postId, organisation, wte, managerId);
    }
}

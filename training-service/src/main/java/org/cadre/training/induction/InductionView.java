package org.cadre.training.induction;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** An induction as the person and those who look after their learning see it. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record InductionView(
        UUID id,
        UUID personId,
        InductionStatus status,
        LocalDate startsOn,
        LocalDate assignedOn,
        LocalDate dueOn,
        Optional<LocalDate> completedOn) {

    static InductionView of(Induction induction) {
        return new InductionView(
                induction.id(),
                induction.personId(),
                induction.status(),
                induction.startsOn(),
                induction.assignedOn(),
                induction.dueOn(),
                induction.completedOn());
    }
}

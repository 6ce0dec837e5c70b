package org.cadre.appraisal.fitness;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Where a test stands today.
 *
 * @param role on the board, such as CHAIR
 * @param attestedOn absent until the member has attested; the same goes for what follows
 * @param validUntil the last day on which it counts; absent unless it was passed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FitnessTestView(
        UUID id,
        UUID seatId,
        UUID personId,
        String organisation,
        String role,
        FitnessState state,
        LocalDate attestedOn,
        LocalDate signedOffOn,
        LocalDate validUntil) {

    static FitnessTestView of(FitnessTest test, LocalDate today) {
        var known = test.publicState();
        return new FitnessTestView(
                test.id(),
                known.seatId(),
                known.personId(),
                known.organisation(),
                known.role(),
                test.stateOn(today),
                known.attestedOn(),
                known.signedOffOn(),
                known.validUntil());
    }
}

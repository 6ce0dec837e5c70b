package org.cadre.appraisal.fitness;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a submission says of one member of the board.
 *
 * @param state NOT_STARTED where there is no test at all
 * @param signedOffOn null where nothing was signed off; the same goes for {@code validUntil}
 */
@Embeddable
public record Declaration(
        UUID seatId,
        UUID personId,
        String role,
        @Enumerated(EnumType.STRING) FitnessState state,
        LocalDate signedOffOn,
        LocalDate validUntil) {}

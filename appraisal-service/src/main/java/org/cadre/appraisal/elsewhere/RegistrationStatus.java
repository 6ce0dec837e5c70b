package org.cadre.appraisal.elsewhere;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a registration with the body of a profession stands.
 *
 * @param validUntil last day on which it counts, included; absent where none is known
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RegistrationStatus(
        String body, ElsewhereState state, LocalDate validFrom, Optional<LocalDate> validUntil) {}

package org.cadre.appraisal.elsewhere;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a qualification stands.
 *
 * @param stage the career stage that it is for
 * @param validUntil last day on which it counts, included; absent for ever
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record QualificationStatus(
        String stage, ElsewhereState state, LocalDate awardedOn, Optional<LocalDate> validUntil) {}

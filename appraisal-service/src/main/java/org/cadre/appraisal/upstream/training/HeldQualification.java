package org.cadre.appraisal.upstream.training;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A qualification that a person holds or held.
 *
 * @param stage code of the career stage that it is for
 * @param validUntil last day on which it counts, included; empty for ever
 */
public record HeldQualification(String stage, LocalDate awardedOn, Optional<LocalDate> validUntil) {}

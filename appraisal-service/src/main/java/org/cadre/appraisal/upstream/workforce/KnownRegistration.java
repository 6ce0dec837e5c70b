package org.cadre.appraisal.upstream.workforce;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a person is registered with the body of a profession.
 *
 * @param body its code, such as NMC
 * @param validUntil last day on which it counts, included; empty where none is known
 */
public record KnownRegistration(String body, LocalDate validFrom, Optional<LocalDate> validUntil) {}

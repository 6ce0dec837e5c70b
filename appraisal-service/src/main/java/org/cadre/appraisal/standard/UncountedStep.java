package org.cadre.appraisal.standard;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A rating that says that there was nothing to rate, in the appraisal years whose first day lies between two days, both included.
 *
 * @param validTo empty where it counts for ever
 */
public record UncountedStep(int rating, LocalDate validFrom, Optional<LocalDate> validTo) {}

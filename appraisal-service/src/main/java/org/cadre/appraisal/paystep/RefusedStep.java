package org.cadre.appraisal.paystep;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A pay step that somebody did not let pass.
 *
 * @param managerId who decided so
 */
public record RefusedStep(UUID id, String organisation, UUID personId, UUID managerId, LocalDate refusedOn) {}

package org.cadre.workforce.intake;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What a chunk needs to know of its job.
 *
 * @param organisations those whose rows the uploader may send
 * @param effectiveOn the day from which changes without a day of their own count
 */
public record Ticket(UUID id, Set<String> organisations, LocalDate effectiveOn) {}

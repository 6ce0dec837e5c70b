package org.cadre.appraisal.missing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is missing in a cycle.
 *
 * @param checkInsFrom the middle of the cycle: from that day on a missing check-in is counted; absent in years without one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MissingView(UUID cycleId, LocalDate checkInsFrom, Missing missing) {}

package org.cadre.appraisal.missing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is missing in the line of a manager.
 *
 * @param checkInsFrom the middle of the cycle: from that day on a missing check-in is counted; absent in years without one
 * @param direct among whom the manager manages without anybody between; absent for others than HR where a manager within the
 *     line manages fewer than three people directly
 * @param wholeLine among those and everybody under them, each once; absent for others than HR where the manager manages
 *     fewer than three directly
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LineMissingView(
        UUID cycleId, UUID managerId, LocalDate checkInsFrom, Missing direct, Missing wholeLine) {}

package org.cadre.appraisal.enrolment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * How far a cycle has come, today or on the day on which it was closed.
 *
 * @param closedOn the day of the figures; absent while it is open
 * @param appraisals how many stand where, by state; a state without any is left out
 * @param completedAfterClose how many people have completed their appraisal since; no other figure counts them anew. Absent
 *     while it is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgressView(
        UUID cycleId,
        LocalDate closedOn,
        Map<String, Long> appraisals,
        Compliance compliance,
        Long completedAfterClose) {}

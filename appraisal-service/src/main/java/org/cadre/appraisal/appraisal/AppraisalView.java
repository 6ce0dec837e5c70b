package org.cadre.appraisal.appraisal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Where an appraisal stands. What was written in it is read part by part, and only by its two parties.
 *
 * @param stage career stage at which the person is appraised
 * @param meetingHeldOn absent until the meeting was held; the same goes for the dates after it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AppraisalView(
        UUID id,
        UUID cycleId,
        String organisation,
        int appraisalYear,
        UUID templateId,
        UUID personId,
        UUID appraiserId,
        String stage,
        AppraisalState state,
        LocalDate meetingHeldOn,
        Instant appraiserSignedAt,
        Instant appraiseeSignedAt,
        LocalDate completedOn,
        String cancellationReason) {}

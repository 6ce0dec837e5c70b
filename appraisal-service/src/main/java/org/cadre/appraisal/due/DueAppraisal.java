package org.cadre.appraisal.due;

import java.time.LocalDate;
import java.util.UUID;
import org.cadre.appraisal.appraisal.AppraisalState;

/**
 * An appraisal of an open cycle that is not complete. It says who has not acted, and nothing of what others have written.
 *
 * @param dueOn last day
 */
public record DueAppraisal(
        UUID appraisalId,
        UUID cycleId,
        String organisation,
        UUID personId,
        UUID appraiserId,
        AppraisalState state,
        Awaited awaited,
        LocalDate dueOn) {}

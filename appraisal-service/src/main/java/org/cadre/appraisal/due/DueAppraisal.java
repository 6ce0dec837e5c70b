package org.cadre.appraisal.due;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.appraisal.appraisal.AppraisalState;
import org.cadre.appraisal.appraisal.Awaited;

/**
 * An appraisal of an open cycle that is not complete. It says who has not acted, and nothing of what others have written.
 *
 * @param reviewerId who hears the dispute; absent where nobody does
 * @param appraiserLeft whether the appraiser holds no post any more, or none at the organisation; then HR hands it over
 * @param dueOn last day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DueAppraisal(
        UUID appraisalId,
        UUID cycleId,
        String organisation,
        UUID personId,
        UUID appraiserId,
        UUID reviewerId,
        AppraisalState state,
        Awaited awaited,
        boolean appraiserLeft,
        LocalDate dueOn) {}

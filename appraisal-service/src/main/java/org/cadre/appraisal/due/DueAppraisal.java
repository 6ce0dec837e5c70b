package org.cadre.appraisal.due;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.appraisal.appraisal.AppraisalState;
import org.cadre.appraisal.appraisal.Awaited;

/**
 * An appraisal that is not complete: of an open cycle, or begun before its cycle was closed. It says who has not acted, and nothing of what others have written.
 *
 * @param reviewerId who hears the dispute; absent where nobody does
 * @param appraiserLeft whether the appraiser holds no post any more, or none at the organisation; then HR hands it over
 * @param dueOn last day
 * @param decideBy while it is disputed, the last day on which the decision is in time; else absent
 * @param decisionOverdue whether that day is over; absent where it is not disputed
 * @param appraiseeLeft whether the appraisee holds no post at the organisation any more; then HR ends it
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
        LocalDate dueOn,
        LocalDate decideBy,
        Boolean decisionOverdue,
        boolean appraiseeLeft) {

    /** Where it stands in a list: on its own last day, or on that of its dispute if that comes before. */
    LocalDate standsOn() {
        return decideBy == null || dueOn.isBefore(decideBy) ? dueOn : decideBy;
    }
}

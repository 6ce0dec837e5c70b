package org.cadre.appraisal.appraisal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * How far somebody's appraisal has come, without anything that stands in it.
 *
 * @param dueOn last day on which it is in time
 * @param appraisalYear the year in which the appraisal year starts
 * @param metOn the day of the meeting; from then on it waits for the appraiser, and the person alone can delay it no more
 * @param signedOn the day on which the appraiser signed what counts now
 * @param inLine whether both overall ratings reach the least that was asked for; one that is missing does not count against
 *     it, and one that says that there was nothing to rate is left out. Empty where that leaves nothing
 * @param waitsFor whose turn it is today; empty where nobody has to do anything
 * @param appraiserId who holds it
 * @param heldSince the day on which it was handed over to them; empty where nobody held it before
 */
public record AppraisalStanding(
        UUID personId,
        AppraisalState state,
        Optional<LocalDate> metOn,
        Optional<LocalDate> signedOn,
        Optional<LocalDate> completedOn,
        LocalDate dueOn,
        int appraisalYear,
        Optional<Boolean> inLine,
        Optional<String> cancellationReason,
        Optional<Awaited> waitsFor,
        UUID appraiserId,
        Optional<LocalDate> heldSince) {

    /** Whether somebody holds it, and did so on its last day. */
    public boolean isHeldToTheLastBy(UUID appraiser) {
        return appraiserId.equals(appraiser)
                && heldSince.filter(dueOn::isBefore).isEmpty();
    }
}

package org.cadre.appraisal.missing;

import org.cadre.appraisal.appraisal.Awaited;

/**
 * How many appraisals that go on lack the same.
 *
 * @param awaited for whom they wait
 * @param hasObjectives whether there are objectives that were shared or that the appraiser writes
 * @param hasCheckIn whether a check-in was written down
 */
record Gap(Awaited awaited, boolean hasObjectives, boolean hasCheckIn, long appraisals) {

    /** As a line is told it: that somebody disputes is not told to those above who have no part in it. */
    Gap toldToTheLine() {
        var told = awaited == Awaited.REVIEWER ? Awaited.HR : awaited;
        return new Gap(told, hasObjectives, hasCheckIn, appraisals);
    }
}

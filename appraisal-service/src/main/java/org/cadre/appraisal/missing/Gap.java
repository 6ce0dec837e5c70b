package org.cadre.appraisal.missing;

import org.cadre.appraisal.appraisal.Awaited;

/**
 * How many appraisals that go on lack the same.
 *
 * @param awaited for whom they wait
 * @param hasObjectives whether there are objectives that were shared or that the appraiser writes
 * @param hasCheckIn whether a check-in was written down
 */
record Gap(Awaited awaited, boolean hasObjectives, boolean hasCheckIn, long appraisals) {}

package org.cadre.appraisal.calibration;

import java.util.UUID;

/**
 * How much there is in a session, exactly; it leaves the service rounded only.
 *
 * @param openProposals those that nobody has decided
 */
record SessionCounts(UUID sessionId, long putForward, long openProposals) {}

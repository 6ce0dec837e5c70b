package org.cadre.appraisal.feedback.run;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who was to deliver a report until another was chosen.
 *
 * @param followedOn the day of that choice
 * @param hadRead whether they had read the report by then
 */
public record EarlierFacilitator(UUID facilitatorId, LocalDate followedOn, boolean hadRead) {}

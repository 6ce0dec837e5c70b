package org.cadre.appraisal.enrolment;

import java.util.Map;
import java.util.UUID;

/**
 * How far a cycle has come.
 *
 * @param appraisals how many stand where, by state; a state without any is left out
 */
public record ProgressView(UUID cycleId, Map<String, Long> appraisals, Compliance compliance) {}

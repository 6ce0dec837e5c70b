package org.cadre.appraisal.feedback.rater;

import java.util.UUID;

/**
 * Somebody whom the subject of a run may nominate.
 *
 * @param group code of the group into which they fit
 */
public record Colleague(UUID personId, String group) {}

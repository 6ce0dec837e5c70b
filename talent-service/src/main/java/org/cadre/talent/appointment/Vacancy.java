package org.cadre.talent.appointment;

import java.util.UUID;

/**
 * A post that waits for somebody.
 *
 * @param number tells one vacancy of the post from the next
 */
record Vacancy(UUID postId, long number, String requiredStage) {}

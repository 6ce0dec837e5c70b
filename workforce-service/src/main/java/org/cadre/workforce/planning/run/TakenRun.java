package org.cadre.workforce.planning.run;

import java.util.UUID;

/**
 * A run that a worker has taken.
 *
 * @param lease by which the worker is told from one that took the same run before
 * @param attempt how often it was taken, this time included
 */
record TakenRun(UUID id, UUID lease, UUID modelId, String question, int attempt) {}

package org.cadre.workforce.capacity.study;

import java.util.UUID;

/**
 * A study that somebody refers to.
 *
 * @param kind the method, as the table names it
 * @param sha256 of its question and its answer as they are on record, so that nobody can exchange them
 */
public record Evidence(UUID studyId, String kind, String organisation, String service, String sha256) {}

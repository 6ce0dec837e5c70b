package org.cadre.appraisal.party;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who held an appraisal until another took over.
 *
 * @param reason a code of the reference data
 */
@Embeddable
public record FormerAppraiser(UUID appraiserId, Instant handedOverAt, String reason) {}

package org.cadre.appraisal.dispute;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Somebody who was to hear a dispute until somebody else was assigned. */
@Embeddable
public record FormerReviewer(UUID reviewerId, Instant handedOverAt) {}

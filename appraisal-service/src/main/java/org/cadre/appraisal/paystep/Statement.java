package org.cadre.appraisal.paystep;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What HR stated of a condition; the last one of a condition counts. */
@Embeddable
record Statement(String condition, String reason, Instant statedAt) {}

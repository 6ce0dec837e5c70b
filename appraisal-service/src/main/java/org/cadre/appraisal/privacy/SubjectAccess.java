package org.cadre.appraisal.privacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.privacy.Holding;

/**
 * Everything held on one person by this service, by category; each Cadre service answers for itself.
 *
 * @param withheld what is not told to anybody who asks, and why; the same for all, so that it says nothing of this person
 */
public record SubjectAccess(UUID personId, Instant preparedAt, List<Holding> holdings, List<Withheld> withheld) {}

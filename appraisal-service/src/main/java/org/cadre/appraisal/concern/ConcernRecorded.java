package org.cadre.appraisal.concern;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody has written down, for themselves, that they raised a concern; who keeps watch does so in the same transaction. */
public record ConcernRecorded(UUID personId, LocalDate raisedOn) {}

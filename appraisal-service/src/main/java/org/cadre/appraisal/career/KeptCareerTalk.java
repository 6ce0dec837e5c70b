package org.cadre.appraisal.career;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A talk as it was written down. */
public record KeptCareerTalk(UUID id, LocalDate heldOn, UUID authorId, Instant recordedAt, CareerPlan plan) {}

package org.cadre.training.qualification;

import java.time.LocalDate;
import java.util.UUID;

/** What a qualification is awarded for. */
public record Achievement(UUID personId, UUID programmeId, String stage, LocalDate on) {}

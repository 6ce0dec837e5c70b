package org.cadre.workforce.planning.model;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A model in a list. The whole is read by its id.
 *
 * @param sha256 of its canonical form, in hexadecimal
 */
@RegisterForReflection
public record PlanningModelLine(
        UUID id, String organisation, String name, LocalDate startsOn, String sha256, Instant madeAt) {}

package org.cadre.workforce.post;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody who holds a post, or part of it, from a day on. */
public record Holder(UUID personId, BigDecimal wte, LocalDate startsOn) {}

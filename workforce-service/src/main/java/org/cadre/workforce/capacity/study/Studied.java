package org.cadre.workforce.capacity.study;

import java.time.Instant;
import java.util.UUID;

/** A study that was recorded, with its question and its answer as they were then. */
public record Studied<Q, A>(UUID id, Q question, A answer, String codeVersion, Instant madeAt) {}

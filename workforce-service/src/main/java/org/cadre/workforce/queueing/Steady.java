package org.cadre.workforce.queueing;

/** The servers keep up, and these figures hold in the long run. */
public record Steady<F>(F figures) implements Answer<F> {}

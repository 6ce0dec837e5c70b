package org.cadre.workforce.queueing;

/** What a formula says of a queue: figures of its steady state, or that it has none. */
public sealed interface Answer<F> permits Steady, Unstable {}

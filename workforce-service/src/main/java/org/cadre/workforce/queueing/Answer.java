package org.cadre.workforce.queueing;

import java.util.Optional;

/** What a formula says of a queue: figures of its steady state, or that it has none. */
public sealed interface Answer<F> permits Steady, Unstable {

    /** The figures, where the servers keep up. */
    default Optional<F> ifSteady() {
        return switch (this) {
            case Steady<F>(var figures) -> Optional.of(figures);
            case Unstable<F> unused -> Optional.empty();
        };
    }
}

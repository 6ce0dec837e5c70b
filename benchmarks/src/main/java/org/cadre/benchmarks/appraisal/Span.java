package org.cadre.benchmarks.appraisal;

/** From one moment to another, as {@link System#nanoTime()} counts them. */
record Span(long from, long to) {

    private static final double NANOS_OF_SECOND = 1e9;

    double seconds() {
        return (to - from) / NANOS_OF_SECOND;
    }

    /** How long after the other this began. */
    double secondsAfter(Span other) {
        return (from - other.from) / NANOS_OF_SECOND;
    }

    /** How long the other went on after this had ended; negative where it had ended before. */
    double secondsBeforeEndOf(Span other) {
        return (other.to - to) / NANOS_OF_SECOND;
    }
}

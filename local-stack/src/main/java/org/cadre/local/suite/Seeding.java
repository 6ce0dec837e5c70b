package org.cadre.local.suite;

/** Loads the synthetic staff that a new suite starts with. */
record Seeding(Suite suite, Progress progress) {

    void once() {}
}

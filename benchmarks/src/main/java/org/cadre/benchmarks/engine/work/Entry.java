package org.cadre.benchmarks.engine.work;

/**
 * One of those that are measured in turn.
 *
 * @param name by which its times are told
 * @param warmUp the same work or less of it, before the first round
 */
record Entry(String name, Runnable work, Runnable warmUp) {

    Entry(String name, Runnable work) {
        this(name, work, work);
    }
}

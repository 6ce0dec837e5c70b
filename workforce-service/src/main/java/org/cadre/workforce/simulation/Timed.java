package org.cadre.workforce.simulation;

/** What notes things on the agenda, and is told when their time has come. */
interface Timed {

    void isDone(int what);
}

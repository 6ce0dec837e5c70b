package org.cadre.workforce.simulation;

/** Where people come to while a day runs. */
@FunctionalInterface
interface Place {

    void comes(int who);
}

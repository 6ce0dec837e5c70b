package org.cadre.acceptance.drill;

/** A small piece of work that one client does over and over. */
@FunctionalInterface
interface Errand {

    /** Does the next round; whatever was refused or stays unknown is left as it is. */
    void run();
}

package org.cadre.kit.consume;

/**
 * What this service knows of another's world. Nothing in it is this service's own, and it keeps the newest
 * {@link ReceivedEvent#number()} of each row and ignores older ones, so events may come again in any order.
 */
public non-sealed interface Projection extends Subscriber {

    /** The table it fills, one row for each foreign aggregate. */
    String table();
}

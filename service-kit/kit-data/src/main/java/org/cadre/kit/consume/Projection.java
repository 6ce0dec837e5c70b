package org.cadre.kit.consume;

/**
 * What this service knows of another's world. It may be dropped and rebuilt from the topic at any time, so it keeps
 * the newest {@link ReceivedEvent#number()} of each row and ignores older ones.
 */
public non-sealed interface Projection extends Subscriber {

    /** The table it fills, one row for each foreign aggregate. */
    String table();
}

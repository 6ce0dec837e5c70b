package org.cadre.kit.consume;

/** Something this service does because of another's fact. It has a group of its own and no rebuild replays it. */
public non-sealed interface Reaction extends Subscriber {}

package org.cadre.workforce.post;

/** Whether anybody holds a post; it follows from the assignments. */
public enum PostState {
    VACANT,
    FILLED
}

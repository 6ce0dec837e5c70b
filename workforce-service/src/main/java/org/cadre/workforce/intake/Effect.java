package org.cadre.workforce.intake;

/** What a row did. */
public enum Effect {
    CREATED,
    UPDATED,
    UNCHANGED
}

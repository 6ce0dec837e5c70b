package org.cadre.workforce.intake;

/** How far a file is. It failed when none of its rows could be taken. */
public enum IntakeState {
    QUEUED,
    RUNNING,
    SUCCEEDED,
    PARTIALLY_SUCCEEDED,
    FAILED
}

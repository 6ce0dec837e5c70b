package org.cadre.workforce.planning.run;

/** {@code QUEUED → RUNNING → DONE}; before its end a run can be cancelled, and it fails where it cannot be computed. */
public enum RunState {
    QUEUED,
    RUNNING,
    DONE,
    CANCELLED,
    FAILED;

    /** Whether nothing changes any more. */
    boolean isOver() {
        return switch (this) {
            case QUEUED, RUNNING -> false;
            case DONE, CANCELLED, FAILED -> true;
        };
    }
}

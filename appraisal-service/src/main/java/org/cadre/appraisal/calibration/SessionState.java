package org.cadre.appraisal.calibration;

/** {@code OPEN → ENDED}; there is no way back. */
public enum SessionState {
    OPEN,
    ENDED
}

package org.cadre.appraisal.calibration;

/** What became of a rating in a session. It says nothing of how high the rating is. */
public enum Move {
    RAISED,
    LOWERED,
    UNCHANGED;

    static Move of(int before, int after) {
        if (before == after) {
            return UNCHANGED;
        }
        return before < after ? RAISED : LOWERED;
    }
}

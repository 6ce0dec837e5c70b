package org.cadre.appraisal.calibration;

/** {@code PROPOSED →} one of the others; there is no way back. */
public enum ProposalState {
    PROPOSED,
    ACCEPTED,
    DECLINED,
    /**
     * Nobody had decided when the session ended, or when the rating was shown to be another by now: what it would have been
     * is of no account.
     */
    LAPSED
}

package org.cadre.appraisal.calibration;

/** {@code PROPOSED →} one of the others; there is no way back. */
public enum ProposalState {
    PROPOSED,
    ACCEPTED,
    DECLINED,
    /** Nobody had decided when the session ended: the rating stays. */
    LAPSED
}

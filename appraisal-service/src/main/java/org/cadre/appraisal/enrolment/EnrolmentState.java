package org.cadre.appraisal.enrolment;

/** How far the enrolment of a cycle is. */
public enum EnrolmentState {
    /** The cycle has not been opened. */
    NOT_OPENED,
    /** The first round has not begun; it does within seconds, or once what {@code problem} names is there. */
    WAITING,
    /** Piece after piece is done. */
    RUNNING,
    /** Everybody was compared; who changes is followed by itself, and everybody is compared again the next day. */
    FINISHED,
    /** Nobody of the cycle could be enrolled; all are tried again. */
    SET_ASIDE,
    /** The cycle was closed and enrols nobody any more. */
    CLOSED
}

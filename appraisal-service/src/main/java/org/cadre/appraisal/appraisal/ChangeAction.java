package org.cadre.appraisal.appraisal;

/** By what an appraisal came from one state into another. */
public enum ChangeAction {
    START,
    START_PREPARATION,
    HOLD_MEETING,
    SIGN,
    DISPUTE,
    RESOLVE,
    /** By HR, because the appraisee neither signed nor disputed. */
    COMPLETE_UNSIGNED,
    /** A review of an adverse outcome wants it changed. */
    SEND_BACK,
    REOPEN,
    CANCEL
}

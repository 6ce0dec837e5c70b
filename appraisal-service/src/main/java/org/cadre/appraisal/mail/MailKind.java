package org.cadre.appraisal.mail;

/** What a mail is about. Its words are in {@link Wording}. */
public enum MailKind {
    /** An appraisal in which the reader has a part has a last day. */
    APPRAISAL_DUE,
    /** The reader's own appraisal waits for the reader's signature since a day. */
    SIGNATURE_DUE,
    /** HR completed the reader's own appraisal without their signature; they may dispute it by a day. */
    COMPLETED_UNSIGNED,
    /** The reader hears a dispute, which is to be decided by a day. */
    DISPUTE_DUE,
    /** The reader is asked for feedback. */
    FEEDBACK_ASKED,
    /** The reader was written to before and has not given it. */
    FEEDBACK_AWAITED,
    /** The reader has not given feedback, and its last day is near. */
    FEEDBACK_CLOSING,
    /** Nominations wait for the reader's agreement since a day. */
    RATERS_TO_APPROVE,
    /** The reader delivers a feedback report, by a day. */
    REPORT_TO_DELIVER,
    /** A feedback report in which the reader has a part is delivered by somebody else since a day. */
    REPORT_PASSED_ON,
    /** The report of the feedback about the reader is there since a day. */
    FEEDBACK_RELEASED
}

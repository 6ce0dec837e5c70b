package org.cadre.appraisal.due;

/** What waits for somebody beside their appraisals. Each names what its id is the id of. */
public enum WaitingKind {
    /** The reader's own feedback run, for which nobody is nominated. */
    RATERS_TO_NOMINATE,
    /** A feedback run whose raters the reader agrees to. */
    RATERS_TO_APPROVE,
    /** A feedback run in which the reader is asked. */
    FEEDBACK_TO_GIVE,
    /** A feedback run whose report the reader delivers. */
    REPORT_TO_DELIVER,
    /** A pay-step review. */
    PAY_STEP_TO_DECIDE,
    /** A review of an outcome. */
    OUTCOME_TO_REVIEW,
    /** A board member reference. */
    REFERENCE_TO_WRITE,
    /** A board member reference to which somebody objects. */
    OBJECTION_TO_CONSIDER,
    /** The reader's own fit and proper person test. */
    TEST_TO_ATTEST,
    /** Somebody's fit and proper person test. */
    TEST_TO_SIGN_OFF,
    /** The reader's own revalidation cycle. */
    REVALIDATION
}

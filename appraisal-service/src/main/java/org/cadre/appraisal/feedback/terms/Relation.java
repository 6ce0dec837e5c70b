package org.cadre.appraisal.feedback.terms;

/** What a rater must be to the subject to belong to a group, as workforce knows it on the day. */
public enum Relation {
    MANAGES_SUBJECT,
    REPORTS_TO_SUBJECT,
    /** Neither manages the subject nor reports to them. */
    COLLEAGUE,
    ANYBODY,
    /** Somebody without an account, who answers by a link. */
    LINK,
    /** An organisation that the subject belongs to directly. */
    ABOVE,
    /** An organisation that belongs to the subject directly. */
    BELOW,
    /** An organisation that belongs to what the subject belongs to. */
    ALONGSIDE
}

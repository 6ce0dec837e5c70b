package org.cadre.appraisal.feedback.terms;

/** How a question is answered. */
public enum QuestionKind {
    /** With a step of the scale. */
    RATING,
    /** With words. */
    COMMENT
}

package org.cadre.appraisal.feedback.terms;

/** About whom feedback is given. */
public enum SubjectType {
    PERSON,
    ORGANISATION
}

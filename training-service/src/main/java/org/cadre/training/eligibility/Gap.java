package org.cadre.training.eligibility;

/** One thing that is missing. */
public record Gap(Code code, String detail) {

    /** What can be missing. */
    public enum Code {
        INDUCTION_NOT_COMPLETED,
        PROGRAMME_NOT_COMPLETED,
        QUALIFICATION_EXPIRED
    }
}

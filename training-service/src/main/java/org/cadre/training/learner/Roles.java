package org.cadre.training.learner;

/** Roles that training knows, as they stand in the token before the {@code @}. */
public final class Roles {

    public static final String ASSESSOR = "assessor";
    public static final String EDUCATION_LEAD = "education-lead";
    public static final String HR = "hr";
    public static final String STANDARDS_LEAD = "standards-lead";
    public static final String TALENT_LEAD = "talent-lead";

    private Roles() {}
}

package org.cadre.kit.security;

import java.util.List;

/** The function roles of the realm, as tokens name them. */
public final class Roles {

    public static final String HR = "hr";
    public static final String EDUCATION_LEAD = "education-lead";
    public static final String ASSESSOR = "assessor";
    public static final String TALENT_LEAD = "talent-lead";
    public static final String WORKFORCE_PLANNER = "workforce-planner";
    public static final String ACCOUNTABLE_OFFICER = "accountable-officer";
    public static final String STAFF_SIDE = "staff-side";
    public static final String EQUALITY_OFFICER = "equality-officer";
    public static final String AUDITOR = "auditor";
    public static final String STANDARDS_LEAD = "standards-lead";
    public static final String NATIONAL_ANALYST = "national-analyst";
    public static final String SYSTEM_OPERATOR = "system-operator";

    /** Every role there is, in the order of the reviewed matrix. */
    public static final List<String> ALL = List.of(
            HR,
            EDUCATION_LEAD,
            ASSESSOR,
            TALENT_LEAD,
            WORKFORCE_PLANNER,
            ACCOUNTABLE_OFFICER,
            STAFF_SIDE,
            EQUALITY_OFFICER,
            AUDITOR,
            STANDARDS_LEAD,
            NATIONAL_ANALYST,
            SYSTEM_OPERATOR);

    private Roles() {}
}

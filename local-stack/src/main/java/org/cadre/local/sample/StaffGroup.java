package org.cadre.local.sample;

/** The nine staff groups of the Electronic Staff Record, with their usual bands and their part of the workforce. */
enum StaffGroup {
    ADD_PROF_SCIENTIFIC_AND_TECHNIC("Add Prof Scientific and Technic", 4, "Band 6:4, Band 7:4, Band 8a:2, Band 8b:1"),
    ADDITIONAL_CLINICAL_SERVICES("Additional Clinical Services", 22, "Band 2:3, Band 3:5, Band 4:2"),
    ADMINISTRATIVE_AND_CLERICAL(
            "Administrative and Clerical", 19, "Band 2:3, Band 3:4, Band 4:4, Band 5:3, Band 6:2, Band 7:2, Band 8a:1"),
    ALLIED_HEALTH_PROFESSIONALS("Allied Health Professionals", 7, "Band 5:3, Band 6:5, Band 7:3, Band 8a:1"),
    ESTATES_AND_ANCILLARY("Estates and Ancillary", 5, "Band 2:7, Band 3:2, Band 4:1"),
    HEALTHCARE_SCIENTISTS("Healthcare Scientists", 2, "Band 5:2, Band 6:4, Band 7:3, Band 8a:1"),
    MEDICAL_AND_DENTAL(
            "Medical and Dental", 11, "Consultant:9, Specialty Registrar:7, Foundation Doctor:2, Specialty Doctor:2"),
    NURSING_AND_MIDWIFERY_REGISTERED("Nursing and Midwifery Registered", 29, "Band 5:5, Band 6:3, Band 7:2, Band 8a:1"),
    STUDENTS("Students", 1, "Band 4:1");

    private final String title;
    private final double share;
    private final String bands;

    StaffGroup(String title, double share, String bands) {
        this.title = title;
        this.share = share;
        this.bands = bands;
    }

    String title() {
        return title;
    }

    /** Per cent of a trust's full-time equivalents where no published figures are given. */
    double share() {
        return share;
    }

    Weighted<String> bands() {
        return Weighted.parse(bands);
    }

    /** Doctors work ten sessions of four hours, everybody else 37.5 hours. */
    double fullTimeHours() {
        return this == MEDICAL_AND_DENTAL ? 40.0 : 37.5;
    }

    /** Registered professions and administration lead; students and support staff are led. */
    boolean mayLead() {
        return switch (this) {
            case ADDITIONAL_CLINICAL_SERVICES, ESTATES_AND_ANCILLARY, STUDENTS -> false;
            default -> true;
        };
    }
}

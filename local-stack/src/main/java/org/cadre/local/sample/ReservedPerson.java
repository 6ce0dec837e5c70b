package org.cadre.local.sample;

/** Demo users who are on the staff of Leeds Teaching Hospitals too; the realm carries the same staff UIDs. */
public enum ReservedPerson {
    EDUCATION_LEAD("900000000001", "Edith", "Rowe"),
    ASSESSOR("900000000002", "Ansel", "Rudd");

    /** Where they work. */
    public static final String ORGANISATION = "RR8";

    private final String staffUid;
    private final String firstName;
    private final String lastName;

    ReservedPerson(String staffUid, String firstName, String lastName) {
        this.staffUid = staffUid;
        this.firstName = firstName;
        this.lastName = lastName;
    }

    public String staffUid() {
        return staffUid;
    }

    String firstName() {
        return firstName;
    }

    String lastName() {
        return lastName;
    }
}

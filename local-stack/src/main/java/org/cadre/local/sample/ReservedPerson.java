package org.cadre.local.sample;

import java.util.Arrays;
import java.util.Optional;

/** Demo users who are on the staff of Leeds Teaching Hospitals too; the realm carries the same staff UIDs. */
public enum ReservedPerson {
    EDUCATION_LEAD(0, "900000000001", "Edith", "Rowe"),
    ASSESSOR(1, "900000000002", "Ansel", "Rudd"),
    /** Far enough from the others to have another line manager. */
    ACCOUNTABLE_OFFICER(9, "900000000003", "Olive", "Reid");

    /** Where they work. */
    public static final String ORGANISATION = "RR8";

    /** One with pay steps, whatever was drawn: the guide for appraisals takes the education lead through one. */
    static final String BAND = "Band 7";

    private final int placeFromTheEnd;
    private final String staffUid;
    private final String firstName;
    private final String lastName;

    ReservedPerson(int placeFromTheEnd, String staffUid, String firstName, String lastName) {
        this.placeFromTheEnd = placeFromTheEnd;
        this.staffUid = staffUid;
        this.firstName = firstName;
        this.lastName = lastName;
    }

    /** Who has this place of the organisation, counted from the last, which is 0. */
    static Optional<ReservedPerson> at(int placeFromTheEnd) {
        return Arrays.stream(values())
                .filter(person -> person.placeFromTheEnd == placeFromTheEnd)
                .findFirst();
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

package org.cadre.local.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One line of a staff extract: one person in one post. Texts are empty where the line has nothing to say. */
public record StaffRow(
        String organisation,
        String employeeNumber,
        String staffUid,
        String firstName,
        String lastName,
        LocalDate birthDate,
        String positionNumber,
        String staffGroup,
        String band,
        String stage,
        double hours,
        double fte,
        String managerEmployeeNumber,
        LocalDate startDate,
        Optional<LocalDate> endDate) {

    static final List<String> HEADER = List.of(
            "EMPLOYING_ORG_CODE",
            "EMPLOYEE_NUMBER",
            "STAFF_UID",
            "FIRST_NAME",
            "LAST_NAME",
            "EMAIL",
            "BIRTH_DATE",
            "POSITION_NUMBER",
            "STAFF_GROUP",
            "BAND",
            "STAGE",
            "CONTRACTED_HOURS",
            "CONTRACTED_FTE",
            "MANAGER_EMPLOYEE_NUMBER",
            "START_DATE",
            "END_DATE",
            "SYNTHETIC");

    /** A domain that can never receive mail. */
    public String email() {
        return "%s.%s.%s@example.nhs.invalid"
                .formatted(firstName, lastName, employeeNumber)
                .toLowerCase(Locale.ROOT);
    }

    /** The same place, held by a demo user, who has not left, in a band of theirs. */
    StaffRow as(ReservedPerson person) {
        return new StaffRow(
                organisation,
                employeeNumber,
                person.staffUid(),
                person.firstName(),
                person.lastName(),
                birthDate,
                positionNumber,
                staffGroup,
                ReservedPerson.BAND,
                stage,
                hours,
                fte,
                managerEmployeeNumber,
                startDate,
                Optional.empty());
    }

    List<String> fields() {
        return List.of(
                organisation,
                employeeNumber,
                staffUid,
                firstName,
                lastName,
                email(),
                birthDate.toString(),
                positionNumber,
                staffGroup,
                band,
                stage,
                String.format(Locale.ROOT, "%.2f", hours),
                String.format(Locale.ROOT, "%.5f", fte),
                managerEmployeeNumber,
                startDate.toString(),
                endDate.map(LocalDate::toString).orElse(""),
                "Y");
    }
}

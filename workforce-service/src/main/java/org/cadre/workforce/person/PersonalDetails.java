package org.cadre.workforce.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.privacy.HeldOn;

/** The personal data of one person, in a table of its own. */
@Entity
@HeldOn(
        person = "personId",
        category = "personal-details",
        purpose = "To know who works here, and to reach them",
        lawfulBasis = "UK GDPR Article 6(1)(c) and (e)",
        source = "The employer's staff extract",
        recipients = {"Cadre's appraisal service, for what it prints; it keeps none of it"})
class PersonalDetails {

    @Id
    private UUID personId;

    @Personal
    private String firstName;

    @Personal
    private String lastName;

    @Personal
    private String email;

    @Personal
    private LocalDate birthDate;

    private boolean synthetic;

    protected PersonalDetails() {}

    PersonalDetails(UUID personId, Details details) {
        this.personId = personId;
        become(details);
    }

    final void become(Details details) {
        firstName = details.firstName();
        lastName = details.lastName();
        email = details.email();
        birthDate = details.birthDate();
        synthetic = details.synthetic();
    }

    Details details() {
        return new Details(firstName, lastName, email, birthDate, synthetic);
    }

    UUID personId() {
        return personId;
    }
}

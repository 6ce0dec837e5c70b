package org.cadre.workforce.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** The personal data of one person, in a table of its own. */
@Entity
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

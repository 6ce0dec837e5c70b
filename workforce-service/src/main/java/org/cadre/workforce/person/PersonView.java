package org.cadre.workforce.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;

/** A person as the person and the HR team see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonView(
        UUID personId,
        @Personal(inEvents = true) String staffUid,
        @Personal String firstName,
        @Personal String lastName,
        @Personal String email,
        @Personal LocalDate birthDate,
        boolean synthetic,
        boolean employed,
        List<AssignmentView> assignments,
        Instant changedAt) {

    /** An assignment with the number that its employer gave the person. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AssignmentView(
            @JsonUnwrapped AssignmentFacts facts, @Personal String employeeNumber) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }
    }

    @Override
    public String toString() {
        return Redaction.of(this);
    }

    static PersonView of(Person person, Details details, LocalDate today) {
        return new PersonView(
                person.id(),
                person.staffUid(),
                details.firstName(),
                details.lastName(),
                details.email(),
                details.birthDate(),
                details.synthetic(),
                person.isEmployed(today),
                person.assignments().stream()
                        .map(assignment -> new AssignmentView(assignment.facts(), assignment.employeeNumber()))
                        .toList(),
                person.changedAt());
    }
}

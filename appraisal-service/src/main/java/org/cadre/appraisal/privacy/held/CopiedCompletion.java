package org.cadre.appraisal.privacy.held;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.privacy.HeldOn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/** A course that a person has completed. */
@Entity
@Immutable
@Subselect("""
        select completion_id as id, person_id, code, subject, name, array_to_string(covers, ', ') as covers, completed_on,
               valid_until
        from training_completion where person_id is not null
        """)
@HeldOn(
        person = "personId",
        category = "copy of a training completion",
        purpose = "To show beside an appraisal, and for a pay step, how the training of the person stands",
        lawfulBasis = "UK GDPR Article 6(1)(e): a task in the public interest, the appraisal of staff",
        source = "Training, whose record of the person it copies",
        recipients = "Who sees an appraisal or a pay-step review of the person")
@SuppressWarnings("UnusedVariable")
class CopiedCompletion {

    @Id
    private UUID id;

    private UUID personId;
    private String code;
    private String subject;
    private String name;
    private String covers;
    private LocalDate completedOn;
    private LocalDate validUntil;

    protected CopiedCompletion() {}
}

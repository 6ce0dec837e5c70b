package org.cadre.appraisal.privacy.held;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.privacy.HeldOn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/** A qualification that a person holds or held. */
@Entity
@Immutable
@Subselect("""
        select qualification_id as id, person_id, stage, awarded_on, valid_until from training_qualification
        """)
@HeldOn(
        person = "personId",
        category = "copy of a qualification",
        purpose = "To show beside an appraisal for which stage the person is qualified",
        lawfulBasis = "UK GDPR Article 6(1)(e): a task in the public interest, the appraisal of staff",
        source = "Training, whose record of the person it copies",
        recipients = "Who sees an appraisal of the person")
@SuppressWarnings("UnusedVariable")
class CopiedQualification {

    @Id
    private UUID id;

    private UUID personId;
    private String stage;
    private LocalDate awardedOn;
    private LocalDate validUntil;

    protected CopiedQualification() {}
}

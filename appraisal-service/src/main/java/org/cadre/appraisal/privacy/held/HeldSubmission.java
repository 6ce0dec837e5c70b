package org.cadre.appraisal.privacy.held;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.privacy.HeldOn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/** That the appraisal of a member of a board was submitted, and when; what stands in it is told by the appraisal. */
@Entity
@Immutable
@Subselect("""
        select appraisal_id as id, appraisal_id, organisation, person_id, submitted_on from appraisal_submission
        """)
@HeldOn(
        person = "personId",
        category = "submission of a board appraisal",
        purpose = "To show that the members of a board are appraised each year",
        lawfulBasis =
                "UK GDPR Article 6(1)(c): Regulation 5 of the Health and Social Care Act 2008 (Regulated Activities)"
                        + " Regulations 2014",
        source = "HR of the body, or its chair",
        recipients = "NHS England")
@SuppressWarnings("UnusedVariable")
class HeldSubmission {

    @Id
    private UUID id;

    private UUID appraisalId;
    private String organisation;
    private UUID personId;
    private LocalDate submittedOn;

    protected HeldSubmission() {}
}

package org.cadre.appraisal.feedback.held;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.privacy.HeldOn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/** A run as its subject is told of it: that it was, and when; never who answered. */
@Entity
@Immutable
@Subselect("""
        select id, organisation, person_id, appraisal_id, facilitator_id, earlier_facilitators, state, asked_on, opened_on,
               closes_on, closed_on, released_on
        from feedback_run where person_id is not null
        """)
@HeldOn(
        person = "personId",
        category = "feedback-run",
        purpose = "To ask people around a leader how they see them, for the leader's development only",
        lawfulBasis = "UK GDPR Article 6(1)(e): a task in the public interest, the development of staff",
        source = "The person, the appraiser or the employer's HR team, whoever asked for it",
        recipients = {"HR of the employer and the appraiser, who run it", "The facilitator who delivers the report"})
@SuppressWarnings("UnusedVariable")
class HeldRun {

    @Id
    private UUID id;

    private String organisation;
    private UUID personId;
    private UUID appraisalId;
    private UUID facilitatorId;
    private String earlierFacilitators;
    private String state;
    private LocalDate askedOn;
    private LocalDate openedOn;
    private LocalDate closesOn;
    private LocalDate closedOn;
    private LocalDate releasedOn;

    protected HeldRun() {}
}

package org.cadre.appraisal.feedback.held;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.privacy.HeldOn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/**
 * That a person is asked in an open run, and whether they have answered. What they said is not theirs to see from the moment
 * they gave it: nothing tells it apart from what others said. The last day on which a letter to them fell due is told where this
 * service writes them.
 */
@Entity
@Immutable
@Subselect("""
        select rater.id, rater.run_id, run.organisation, rater.person_id, rater.group_code, rater.answered, run.opened_on,
               run.closes_on, rater.written_for
        from feedback_run run join feedback_rater rater on rater.run_id = run.id
        where run.state = 'OPEN' and rater.person_id is not null
        """)
@HeldOn(
        person = "personId",
        category = "feedback-invitation",
        purpose = "To ask people around a leader how they see them, each of them once",
        lawfulBasis = "UK GDPR Article 6(1)(e): a task in the public interest, the development of staff",
        source = "The person whom the feedback is about, who nominates",
        recipients = {
            "The person whom the feedback is about and the appraiser, that they are asked",
            "HR of the employer and the facilitator, also whether they have answered"
        })
@SuppressWarnings("UnusedVariable")
class HeldInvitation {

    @Id
    private UUID id;

    private UUID runId;
    private String organisation;
    private UUID personId;
    private String groupCode;
    private boolean answered;
    private LocalDate openedOn;
    private LocalDate closesOn;
    private LocalDate writtenFor;

    protected HeldInvitation() {}
}

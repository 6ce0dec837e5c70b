package org.cadre.appraisal.feedback.held;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.privacy.HeldOn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/** A guest whom a person named as a rater. The row goes with the run, so it is not emptied by itself. */
@Entity
@Immutable
@Subselect("""
        select rater.id, rater.run_id, run.organisation, run.person_id, rater.guest_name, rater.guest_email
        from feedback_run run join feedback_rater rater on rater.run_id = run.id
        where run.person_id is not null and rater.guest_email is not null
        """)
@HeldOn(
        person = "personId",
        category = "feedback-guest",
        keptFor =
                "To the end of the run: its close, or its cancellation, which comes when it has not opened in time (rule G7),"
                        + " and when the person is forgotten",
        purpose = "To send a link to raters without an account whom the person named",
        lawfulBasis = "UK GDPR Article 6(1)(e): a task in the public interest, the development of staff",
        source = "The person, who nominates them",
        recipients = {"The appraiser, who approves them", "HR of the employer, which sends the links"})
@SuppressWarnings("UnusedVariable")
class HeldGuest {

    @Id
    private UUID id;

    private UUID runId;
    private String organisation;
    private UUID personId;

    @Personal
    private String guestName;

    @Personal
    private String guestEmail;

    protected HeldGuest() {}
}

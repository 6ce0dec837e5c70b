package org.cadre.appraisal.feedback.held;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.cadre.kit.privacy.HeldOn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/** How many of a group are asked about a person, and how many of them have answered; from the close on the report says it. */
@Entity
@Immutable
@Subselect("""
        select cast(md5(concat(run.id, ' ', rater.group_code)) as uuid) as id, run.id as run_id, run.organisation,
               run.person_id, rater.group_code, count(*) as invited, count(*) filter (where rater.answered) as answered
        from feedback_run run join feedback_rater rater on rater.run_id = run.id
        where run.person_id is not null and rater.group_code <> 'SELF'
        group by run.id, rater.group_code
        """)
@HeldOn(
        person = "personId",
        category = "feedback-run-group",
        purpose = "To know when enough have answered for a report in which nobody can be found",
        lawfulBasis = "UK GDPR Article 6(1)(e): a task in the public interest, the development of staff",
        source = "The person, who nominates, and those who are asked",
        recipients = {"HR of the employer, the appraiser and the facilitator"})
@SuppressWarnings("UnusedVariable")
class HeldGroup {

    @Id
    private UUID id;

    private UUID runId;
    private String organisation;
    private UUID personId;
    private String groupCode;
    private long invited;
    private long answered;

    protected HeldGroup() {}
}

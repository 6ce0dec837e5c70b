package org.cadre.appraisal.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.privacy.HeldOn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/** A mail to a person that was not sent yet. It has no words, and what was sent is not there any more. */
@Entity
@Immutable
@Subselect("""
        select id, person_id, organisation, kind, rater_id, appraisal_id, day, written_at, given_up_at
        from mail where person_id is not null
        """)
@HeldOn(
        person = "personId",
        category = "mail",
        purpose =
                "To tell people by e-mail what waits for them; it goes once it is sent, or 30 days after it was given up",
        lawfulBasis = "UK GDPR Article 6(1)(e): a task in the public interest, the development of staff",
        source = "This service, on the days that its rules name",
        recipients = "The mail server of the employer, once it is sent")
@SuppressWarnings("UnusedVariable")
class HeldMail {

    @Id
    private UUID id;

    private UUID personId;
    private String organisation;
    private String kind;
    private UUID raterId;
    private UUID appraisalId;
    private LocalDate day;
    private Instant writtenAt;
    private Instant givenUpAt;

    protected HeldMail() {}
}

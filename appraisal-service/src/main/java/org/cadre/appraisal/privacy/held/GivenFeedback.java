package org.cadre.appraisal.privacy.held;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.cadre.kit.privacy.HeldOn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/**
 * That a person wrote to a colleague what they saw of their work. The words are about the colleague, and told to them.
 */
@Entity
@Immutable
@Subselect("""
        select id, giver_id as person_id, organisation, given_at, attached_at from continuous_feedback
        """)
@HeldOn(
        person = "personId",
        category = "feedback given",
        purpose = "To show who says it to whoever is told it",
        lawfulBasis = "UK GDPR Article 6(1)(e): a task in the public interest, the appraisal of staff",
        source = "The person",
        recipients = "Whom it is about, and the appraiser where they attached it")
@SuppressWarnings("UnusedVariable")
class GivenFeedback {

    @Id
    private UUID id;

    private UUID personId;
    private String organisation;
    private Instant givenAt;
    private Instant attachedAt;

    protected GivenFeedback() {}
}

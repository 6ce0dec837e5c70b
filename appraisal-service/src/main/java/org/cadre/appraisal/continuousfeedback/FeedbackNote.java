package org.cadre.appraisal.continuousfeedback;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.privacy.HeldOn;

/** One piece of feedback. Only its place changes: once, when the receiver attaches it to an appraisal. */
@Entity
@Table(name = "continuous_feedback")
@HeldOn(
        person = "personId",
        category = "continuous-feedback",
        purpose = "To tell somebody in good time what they do well and what they could do better",
        lawfulBasis = "UK GDPR Article 6(1)(e): a task in the public interest, the appraisal of staff",
        source = "A colleague",
        recipients = "The appraiser, where the person has attached it to an appraisal")
class FeedbackNote {

    @Id
    private UUID id;

    private UUID personId;
    private UUID giverId;
    private String organisation;
    private Instant givenAt;

    @Personal
    private String note;

    private UUID appraisalId;
    private Instant attachedAt;

    protected FeedbackNote() {}

    /**
     * New feedback.
     *
     * @param organisation of the receiver's post, for the audit
     */
    FeedbackNote(UUID id, UUID personId, UUID giverId, String organisation, Instant givenAt, String note) {
        this.id = id;
        this.personId = personId;
        this.giverId = giverId;
        this.organisation = organisation;
        this.givenAt = givenAt;
        this.note = note;
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    UUID giverId() {
        return giverId;
    }

    String organisation() {
        return organisation;
    }

    ColleagueFeedback given() {
        return new ColleagueFeedback(id, personId, giverId, givenAt, note, appraisalId, attachedAt);
    }
}

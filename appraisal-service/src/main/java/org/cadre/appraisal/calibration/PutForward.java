package org.cadre.appraisal.calibration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.cadre.appraisal.appraisal.RatedDraft;
import org.cadre.appraisal.form.OverallRatings;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.privacy.HeldOn;

/** An appraisal that its appraiser shows to a session: its two overall ratings and nothing else. */
@Entity
@Table(name = "calibration_appraisal")
@HeldOn(
        person = "personId",
        category = "calibrated appraisal",
        purpose = "To rate people alike, whoever appraises them",
        lawfulBasis = "UK GDPR Article 6(1)(e): a task in the public interest, the appraisal of staff",
        source = "The appraiser",
        recipients = "The appraisers who were invited to the session")
class PutForward {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable")
    private UUID sessionId;

    private UUID appraisalId;
    private UUID personId;
    private UUID appraiserId;

    @Personal
    private Integer whatBefore;

    @Personal
    private Integer howBefore;

    protected PutForward() {}

    PutForward(UUID id, UUID sessionId, RatedDraft draft) {
        this.id = id;
        this.sessionId = sessionId;
        this.appraisalId = draft.id();
        this.personId = draft.personId();
        this.appraiserId = draft.appraiserId();
        this.whatBefore = draft.overall().what();
        this.howBefore = draft.overall().how();
    }

    UUID id() {
        return id;
    }

    UUID appraisalId() {
        return appraisalId;
    }

    UUID personId() {
        return personId;
    }

    UUID appraiserId() {
        return appraiserId;
    }

    OverallRatings before() {
        return new OverallRatings(whatBefore, howBefore);
    }
}

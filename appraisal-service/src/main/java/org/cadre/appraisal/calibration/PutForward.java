package org.cadre.appraisal.calibration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.appraisal.RatedDraft;
import org.cadre.appraisal.form.CalibratedRating;
import org.cadre.appraisal.form.OverallRatings;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.privacy.HeldOn;
import org.cadre.kit.problem.DomainException;

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

    private UUID sessionId;

    private UUID appraisalId;
    private UUID personId;
    private UUID appraiserId;

    @Personal
    private Integer whatBefore;

    @Personal
    private Integer howBefore;

    /** What the invited know it to be; null while that is what it was put forward with. */
    @Personal
    private Integer whatNow;

    @Personal
    private Integer howNow;

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

    /** Whoever holds it by now shows how it is rated by now. */
    void showAgain(RatedDraft draft) {
        if (draft.overall().equals(now()) && draft.appraiserId().equals(appraiserId)) {
            throw DomainException.conflict(
                    "appraisal-put-forward", "This appraisal was put forward with these ratings already");
        }
        appraiserId = draft.appraiserId();
        whatNow = draft.overall().what();
        howNow = draft.overall().how();
    }

    void become(CalibratedRating change) {
        switch (change.half()) {
            case WHAT -> whatNow = change.after();
            case HOW -> howNow = change.after();
        }
    }

    UUID id() {
        return id;
    }

    UUID sessionId() {
        return sessionId;
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

    /** With which it was first put forward. */
    OverallRatings before() {
        return new OverallRatings(whatBefore, howBefore);
    }

    /** What the invited know of it; what its appraiser changed since they do not. */
    OverallRatings now() {
        return new OverallRatings(
                Optional.ofNullable(whatNow).orElse(whatBefore),
                Optional.ofNullable(howNow).orElse(howBefore));
    }
}

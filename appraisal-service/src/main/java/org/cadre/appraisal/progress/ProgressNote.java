package org.cadre.appraisal.progress;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.privacy.HeldOn;

/** One note. It is written once; nobody changes it. */
@Entity
@Table(name = "objective_progress")
@HeldOn(
        person = "personId",
        category = "objective progress",
        purpose = "To follow between the meetings how far objectives have come",
        lawfulBasis = "UK GDPR Article 6(1)(e): a task in the public interest, the appraisal of staff",
        source = "The person and their appraiser")
@CheckReturnValue
class ProgressNote {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable")
    private UUID appraisalId;

    @SuppressWarnings("UnusedVariable")
    private String organisation;

    @SuppressWarnings("UnusedVariable")
    private UUID personId;

    private UUID authorId;

    @Personal
    private String objective;

    @Personal
    private Integer percent;

    private LocalDate reachedOn;

    @Personal
    private String note;

    private Instant notedAt;

    protected ProgressNote() {}

    ProgressNote(UUID id, Noted of, Progress progress) {
        this.id = id;
        this.appraisalId = of.appraisal();
        this.organisation = of.organisation();
        this.personId = of.person();
        this.authorId = progress.authorId();
        this.objective = progress.objective();
        this.percent = progress.percent();
        this.reachedOn = progress.reachedOn();
        this.note = progress.note();
        this.notedAt = progress.notedAt();
    }

    Progress progress() {
        return new Progress(authorId, objective, percent, reachedOn, note, notedAt);
    }
}

package org.cadre.appraisal.copy;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.cadre.appraisal.form.WrittenForm;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.privacy.HeldOn;

/** One copy. It is written once and never changed. */
@Entity
@HeldOn(
        person = "personId",
        category = "appraisal-copy",
        purpose = "To show what was written before an appraisal changed hands",
        lawfulBasis = "UK GDPR Article 6(1)(e): a task in the public interest, the appraisal of staff",
        source = "The person and their appraiser")
@CheckReturnValue
class AppraisalCopy {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable")
    private UUID appraisalId;

    @SuppressWarnings("UnusedVariable")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private CopyKind kind;

    private Instant takenAt;

    @SuppressWarnings("UnusedVariable")
    private boolean shared;

    @Personal
    @Convert(converter = WrittenFormText.class)
    private WrittenForm written;

    protected AppraisalCopy() {}

    AppraisalCopy(UUID id, CopiedAppraisal of, CopyKind kind, Instant takenAt) {
        this.id = id;
        this.appraisalId = of.id();
        this.personId = of.personId();
        this.kind = kind;
        this.takenAt = takenAt;
        this.shared = of.shared();
        this.written = of.written();
    }

    KeptCopy kept() {
        return new KeptCopy(kind, takenAt, written);
    }
}

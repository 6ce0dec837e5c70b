package org.cadre.appraisal.boardappraisal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.appraisal.appraisal.KnownAppraisal;

/** That the appraisal of a board member went to NHS England, and when; never taken back. */
@Entity
class AppraisalSubmission {

    @Id
    private UUID appraisalId;

    @Version
    private long version;

    @SuppressWarnings("UnusedVariable")
    private String organisation;

    @SuppressWarnings("UnusedVariable")
    private UUID personId;

    private LocalDate submittedOn;

    protected AppraisalSubmission() {}

    AppraisalSubmission(KnownAppraisal appraisal, LocalDate submittedOn) {
        this.appraisalId = appraisal.id();
        this.organisation = appraisal.organisation();
        this.personId = appraisal.personId();
        this.submittedOn = submittedOn;
    }

    UUID appraisalId() {
        return appraisalId;
    }

    LocalDate submittedOn() {
        return submittedOn;
    }
}

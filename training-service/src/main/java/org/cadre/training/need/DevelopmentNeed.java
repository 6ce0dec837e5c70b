package org.cadre.training.need;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** A competency in which a person should grow: a finding of one appraisal, until that is completed anew without it. */
@Entity
class DevelopmentNeed {

    @Id
    private UUID id;

    private UUID personId;
    private String competency;
    private UUID appraisalId;
    private int appraisalYear;
    private LocalDate identifiedOn;
    private LocalDate withdrawnOn;

    protected DevelopmentNeed() {}

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    String competency() {
        return competency;
    }

    UUID appraisalId() {
        return appraisalId;
    }

    int appraisalYear() {
        return appraisalYear;
    }

    LocalDate identifiedOn() {
        return identifiedOn;
    }

    boolean isWithdrawn() {
        return withdrawnOn != null;
    }
}

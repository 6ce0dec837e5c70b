package org.cadre.appraisal.fitness;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.standard.AppraisalYear;

/** The chair's declaration to NHS England's region, once a year, of where the test of each member stood; never changed. */
@Entity
class FitnessSubmission {

    @Id
    private UUID id;

    @Version
    private long version;

    private String organisation;
    private int submissionYear;
    private UUID submittedBy;
    private LocalDate submittedOn;

    @ElementCollection
    @CollectionTable(name = "fitness_declaration", joinColumns = @JoinColumn(name = "submission_id"))
    @OrderColumn(name = "position")
    private List<Declaration> declarations = new ArrayList<>();

    protected FitnessSubmission() {}

    FitnessSubmission(
            UUID id, String organisation, UUID submittedBy, LocalDate submittedOn, List<Declaration> declarations) {
        this.id = id;
        this.organisation = organisation;
        this.submissionYear = AppraisalYear.containing(submittedOn).startsIn();
        this.submittedBy = submittedBy;
        this.submittedOn = submittedOn;
        this.declarations = new ArrayList<>(declarations);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String organisation() {
        return organisation;
    }

    int submissionYear() {
        return submissionYear;
    }

    UUID submittedBy() {
        return submittedBy;
    }

    LocalDate submittedOn() {
        return submittedOn;
    }

    List<Declaration> declarations() {
        return List.copyOf(declarations);
    }
}

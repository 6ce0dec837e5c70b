package org.cadre.talent.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.reference.ReferenceData;

/** The career stages of the leadership framework, as they count on a day. */
@ApplicationScoped
class Stages {

    /**
     * A stage of a career.
     *
     * @param rank the higher, the more senior
     */
    record Stage(int rank, String title) {}

    private static final String FIELD = "requiredStage";

    private final ReferenceData reference;

    Stages(ReferenceData reference) {
        this.reference = reference;
    }

    /** Refuses a stage that nobody is trained for, and one that would let the gate ask for less than the post does. */
    void check(String required, String ofPost, LocalDate day) {
        if (rank(required, day) < rank(ofPost, day)) {
            throw DomainException.invalidField(
                    FIELD, "stage-below-post", "The post is one of %s and cannot ask for less".formatted(ofPost));
        }
    }

    private int rank(String code, LocalDate day) {
        return reference
                .find(day, "stages", code, Stage.class)
                .orElseThrow(() -> DomainException.invalidField(
                        FIELD, "stage-unknown", "%s is not a career stage on %s".formatted(code, day)))
                .body()
                .rank();
    }
}

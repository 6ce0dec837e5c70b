package org.cadre.workforce.planning.scenario;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A scenario as it was written down. Nothing changes it: whoever renews a lever makes another. */
@Entity
@Immutable
class PlanningScenario {

    @Id
    private UUID id;

    private String organisation;
    private Instant madeAt;
    private String document;

    /** The database takes it from the document. */
    @Column(insertable = false, updatable = false)
    private String name;

    /** The database takes it from the document. */
    @Column(insertable = false, updatable = false)
    private UUID modelId;

    /** The database knows for whom it is written down. */
    @Column(insertable = false, updatable = false)
    private String madeBy;

    protected PlanningScenario() {}

    PlanningScenario(UUID id, String organisation, String document, Instant madeAt) {
        this.id = id;
        this.organisation = organisation;
        this.document = document;
        this.madeAt = madeAt;
    }

    UUID id() {
        return id;
    }

    String organisation() {
        return organisation;
    }

    String document() {
        return document;
    }

    Instant madeAt() {
        return madeAt;
    }
}

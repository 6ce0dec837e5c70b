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
    private UUID copyOf;

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

    /** @param copyOf null unless it was made of another */
    PlanningScenario(UUID id, String organisation, String document, UUID copyOf, Instant madeAt) {
        this.id = id;
        this.organisation = organisation;
        this.document = document;
        this.copyOf = copyOf;
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

    UUID copyOf() {
        return copyOf;
    }

    Instant madeAt() {
        return madeAt;
    }
}

package org.cadre.appraisal.boardreference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.cadre.kit.classification.Special;
import org.cadre.kit.privacy.HeldOn;

/** What somebody has against the reference about them, and what the board made of it; both stay. */
@Entity
@Table(name = "reference_objection")
@HeldOn(
        person = "personId",
        category = "objection to a board member reference",
        keptFor = "As long as the reference: to the person's 75th birthday, and for six years after the last seat",
        purpose = "To consider what the person has against a reference before it counts",
        lawfulBasis =
                "UK GDPR Article 6(1)(c): Regulation 5 of the Health and Social Care Act 2008 (Regulated Activities)"
                        + " Regulations 2014; Article 9(2)(g) and Article 10 with Schedule 1 of the Data Protection Act 2018",
        source = "The person, and the chair or the company secretary who considered it")
class Objection {

    @Id
    private UUID id;

    @Version
    private long version;

    @SuppressWarnings("UnusedVariable")
    private UUID referenceId;

    @SuppressWarnings("UnusedVariable")
    private String organisation;

    @SuppressWarnings("UnusedVariable")
    private UUID personId;

    private Instant raisedAt;

    @Special
    private String grounds;

    @Enumerated(EnumType.STRING)
    private ObjectionOutcome outcome;

    @Special
    private String statement;

    private Instant consideredAt;

    @SuppressWarnings("UnusedVariable")
    private UUID consideredBy;

    protected Objection() {}

    Objection(UUID id, BoardReference reference, String grounds, Instant now) {
        this.id = id;
        this.referenceId = reference.id();
        this.organisation = reference.organisation();
        this.personId = reference.personId();
        this.grounds = grounds;
        this.raisedAt = now;
    }

    /** Once; the reference keeps a second one from being open. */
    void consider(ObjectionOutcome made, String words, UUID by, Instant now) {
        outcome = made;
        statement = words;
        consideredBy = by;
        consideredAt = now;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    String grounds() {
        return grounds;
    }

    ObjectionOutcome outcome() {
        return outcome;
    }

    String statement() {
        return statement;
    }

    Instant consideredAt() {
        return consideredAt;
    }
}

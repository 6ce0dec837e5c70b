package org.cadre.workforce.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.privacy.HeldOn;
import org.cadre.kit.problem.DomainException;

/** Keeps a record from being removed, for example for a tribunal or an inquiry, until somebody releases it. */
@Entity
@HeldOn(
        person = "personId",
        category = "legal-hold",
        purpose = "To keep what a court, a tribunal or an inquiry may ask for",
        lawfulBasis = "UK GDPR Article 6(1)(c) and (e)",
        source = "The employer's HR team, or an auditor")
class LegalHold {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID personId;

    @Personal
    private String reason;

    @Personal
    private String reference;

    private Instant placedAt;
    private String placedBy;
    private Instant releasedAt;

    @SuppressWarnings("UnusedVariable")
    private String releasedBy;

    protected LegalHold() {}

    LegalHold(UUID id, UUID personId, String reason, String reference, String placedBy, Instant now) {
        this.id = id;
        this.personId = personId;
        this.reason = reason;
        this.reference = reference;
        this.placedBy = placedBy;
        this.placedAt = now;
    }

    void release(String by, Instant now) {
        if (releasedAt != null) {
            throw DomainException.conflict("legal-hold-released", "The hold was released at %s".formatted(releasedAt));
        }
        releasedAt = now;
        releasedBy = by;
    }

    HoldView view() {
        return new HoldView(id, reason, reference, placedAt, placedBy, releasedAt);
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    long version() {
        return version;
    }
}

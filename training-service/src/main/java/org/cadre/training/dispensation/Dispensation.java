package org.cadre.training.dispensation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.privacy.HeldOn;
import org.cadre.kit.problem.DomainException;

/** Lets one person pass the gate of one stage, through a last day that is at most twelve months away. */
@Entity
@HeldOn(
        person = "personId",
        category = "dispensation",
        purpose = "To say why somebody may lead without a standard, and until when",
        lawfulBasis = "UK GDPR Article 6(1)(e)",
        source = "The standards lead who granted it")
class Dispensation {

    private static final int MONTHS = 12;

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID personId;
    private String stage;

    @Personal
    private String reason;

    private LocalDate grantedOn;
    private LocalDate expiresOn;

    protected Dispensation() {}

    private Dispensation(UUID id, UUID personId, String stage, String reason, LocalDate today, LocalDate expiresOn) {
        this.id = id;
        this.personId = personId;
        this.stage = stage;
        this.reason = reason;
        this.grantedOn = today;
        this.expiresOn = expiresOn;
    }

    static Dispensation grant(
            UUID id, UUID personId, String stage, String reason, LocalDate today, LocalDate expiresOn) {
        var last = today.plusMonths(MONTHS);
        if (expiresOn.isAfter(last)) {
            throw refused(
                    "dispensation-too-long", "A dispensation granted today ends on %s at the latest".formatted(last));
        }
        if (expiresOn.isBefore(today)) {
            throw refused("dispensation-in-the-past", "%s is over".formatted(expiresOn));
        }
        return new Dispensation(id, personId, stage, reason, today, expiresOn);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID personId() {
        return personId;
    }

    String stage() {
        return stage;
    }

    String reason() {
        return reason;
    }

    LocalDate grantedOn() {
        return grantedOn;
    }

    LocalDate expiresOn() {
        return expiresOn;
    }

    private static DomainException refused(String code, String detail) {
        return DomainException.invalidField("expiresOn", code, detail);
    }
}

package org.cadre.appraisal.carryingon;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;

/** Something that an organisation has undertaken and one person answers for. */
@Entity
class Initiative {

    @Id
    private UUID id;

    @Version
    private long version;

    private String organisation;
    private String name;
    private UUID ownerId;
    private LocalDate closedOn;

    protected Initiative() {}

    Initiative(UUID id, String organisation, String name, UUID ownerId) {
        this.id = id;
        this.organisation = organisation;
        this.name = name;
        this.ownerId = ownerId;
    }

    void ownedBy(UUID owner) {
        ownerId = owner;
    }

    void close(LocalDate today) {
        if (closedOn != null) {
            throw DomainException.conflict("initiative-closed", "It was closed on %s".formatted(closedOn));
        }
        closedOn = today;
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

    String name() {
        return name;
    }

    UUID ownerId() {
        return ownerId;
    }

    LocalDate closedOn() {
        return closedOn;
    }
}

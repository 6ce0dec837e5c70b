package org.cadre.workforce.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.privacy.HeldOn;

/**
 * What was said and decided about how long the record of one person is kept. It counts the open holds, so that whoever
 * places one and whoever removes the record cannot pass each other by.
 */
@Entity
@HeldOn(
        person = "personId",
        category = "retention",
        purpose = "To remove a staff record when its time is over, and not before",
        lawfulBasis = "UK GDPR Article 6(1)(c)",
        source = "Cadre's retention rules, and the employer's HR team")
class Retention {

    @Id
    private UUID personId;

    @Version
    @SuppressWarnings("UnusedVariable")
    private long version;

    private LocalDate warnedOn;
    private LocalDate warnedFor;
    private LocalDate extendedUntil;
    private int openHolds;

    @SuppressWarnings("UnusedVariable")
    private LocalDate removedOn;

    private int decisions;

    protected Retention() {}

    Retention(UUID personId) {
        this.personId = personId;
    }

    void warn(LocalDate keptUntil, LocalDate today) {
        warnedOn = today;
        warnedFor = keptUntil;
        decisions++;
    }

    /** The day of the warning that the period ends on that day; one that named another day is void. */
    Optional<LocalDate> warnedOn(LocalDate keptUntil) {
        return Optional.ofNullable(warnedOn).filter(day -> warnedFor.equals(keptUntil));
    }

    void extend(LocalDate until) {
        extendedUntil = until;
        decisions++;
    }

    void holdPlaced() {
        openHolds++;
        decisions++;
    }

    void holdReleased() {
        openHolds--;
        decisions++;
    }

    boolean isHeld() {
        return openHolds > 0;
    }

    void removed(LocalDate today) {
        removedOn = today;
        decisions++;
    }

    LocalDate extendedUntil() {
        return extendedUntil;
    }

    /** How often something was said or decided. */
    int decisions() {
        return decisions;
    }
}

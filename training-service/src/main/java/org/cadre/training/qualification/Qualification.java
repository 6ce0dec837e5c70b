package org.cadre.training.qualification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Proof that a person completed a programme that leads to a stage. It counts through its last day. */
@Entity
class Qualification {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID personId;
    private UUID programmeId;
    private String stage;
    private LocalDate awardedOn;
    private LocalDate validUntil;

    protected Qualification() {}

    private Qualification(UUID id, Achievement achievement, Optional<LocalDate> validUntil) {
        this.id = id;
        this.personId = achievement.personId();
        this.programmeId = achievement.programmeId();
        this.stage = achievement.stage();
        this.awardedOn = achievement.on();
        this.validUntil = validUntil.orElse(null);
    }

    static Qualification award(UUID id, Achievement achievement, Optional<LocalDate> validUntil) {
        return new Qualification(id, achievement, validUntil);
    }

    QualificationEvent.Awarded awarded(Instant now) {
        return new QualificationEvent.Awarded(id, personId, programmeId, stage, awardedOn, validUntil(), now);
    }

    UUID id() {
        return id;
    }

    UUID programmeId() {
        return programmeId;
    }

    String stage() {
        return stage;
    }

    LocalDate awardedOn() {
        return awardedOn;
    }

    Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }
}

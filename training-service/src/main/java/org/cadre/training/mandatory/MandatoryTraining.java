package org.cadre.training.mandatory;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;

/** One completion of a statutory or mandatory training. It counts through its last day. */
@Entity
@CheckReturnValue
class MandatoryTraining {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID personId;
    private String code;
    private LocalDate completedOn;
    private LocalDate validUntil;

    protected MandatoryTraining() {}

    private MandatoryTraining(UUID id, UUID personId, String code, LocalDate completedOn, LocalDate validUntil) {
        this.id = id;
        this.personId = personId;
        this.code = code;
        this.completedOn = completedOn;
        this.validUntil = validUntil;
    }

    /** The day of completion counts wherever it was done: a new employer does not reset it. */
    static MandatoryTraining complete(
            UUID id, UUID personId, MandatorySubject subject, LocalDate completedOn, LocalDate today) {
        if (completedOn.isAfter(today)) {
            throw DomainException.invalidField(
                    "completedOn",
                    "completed-in-the-future",
                    "%s has not come yet; name %s or earlier".formatted(completedOn, today));
        }
        return new MandatoryTraining(id, personId, subject.code(), completedOn, subject.validUntil(completedOn));
    }

    MandatoryTrainingEvent.Recorded recorded(MandatorySubject subject, Instant now) {
        return new MandatoryTrainingEvent.Recorded(
                id, personId, code, subject.subject(), subject.name(), subject.covers(), completedOn, validUntil, now);
    }

    /** The interval of its subject is another one now. */
    MandatoryTrainingEvent.Recalculated recalculate(MandatorySubject subject, Instant now) {
        validUntil = subject.validUntil(completedOn);
        return new MandatoryTrainingEvent.Recalculated(
                id, personId, code, subject.subject(), subject.name(), subject.covers(), completedOn, validUntil, now);
    }

    MandatoryTrainingEvent.Withdrawn withdrawn(Instant now) {
        return new MandatoryTrainingEvent.Withdrawn(id, personId, code, now);
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

    String code() {
        return code;
    }

    LocalDate completedOn() {
        return completedOn;
    }

    LocalDate validUntil() {
        return validUntil;
    }
}

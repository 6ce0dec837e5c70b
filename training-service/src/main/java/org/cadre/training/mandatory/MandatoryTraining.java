package org.cadre.training.mandatory;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;

/** One completion of a statutory or mandatory training. It counts through its last day. */
@Entity
@CheckReturnValue
class MandatoryTraining {

    /** Of what a version told that did not note editions yet. */
    static final UUID NOT_NOTED = new UUID(0, 0);

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID personId;
    private String code;
    private LocalDate completedOn;
    private LocalDate validUntil;
    private UUID edition;

    protected MandatoryTraining() {}

    private MandatoryTraining(UUID id, UUID personId, MandatorySubject subject, LocalDate completedOn) {
        this.id = id;
        this.personId = personId;
        this.code = subject.code();
        this.completedOn = completedOn;
        this.validUntil = subject.validUntil(completedOn);
        this.edition = subject.edition();
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
        return new MandatoryTraining(id, personId, subject, completedOn);
    }

    MandatoryTrainingEvent.Recorded recorded(MandatorySubject subject, Instant now) {
        return new MandatoryTrainingEvent.Recorded(
                id, personId, code, subject.subject(), subject.name(), subject.covers(), completedOn, validUntil, now);
    }

    /**
     * Its training has another interval, name or subject now, or covers something else. Where nobody noted what was told, only
     * another last day is news.
     */
    Optional<MandatoryTrainingEvent.Recalculated> recalculate(MandatorySubject subject, Instant now) {
        var before = validUntil;
        var isNoted = !edition.equals(NOT_NOTED);
        validUntil = subject.validUntil(completedOn);
        edition = subject.edition();
        if (!isNoted && validUntil.equals(before)) {
            return Optional.empty();
        }
        return Optional.of(new MandatoryTrainingEvent.Recalculated(
                id, personId, code, subject.subject(), subject.name(), subject.covers(), completedOn, validUntil, now));
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

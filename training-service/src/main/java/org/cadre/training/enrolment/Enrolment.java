package org.cadre.training.enrolment;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.cadre.training.programme.AccreditedProgramme;

/** The place of one person on one programme. Every change of state returns the fact to publish. */
@Entity
@CheckReturnValue
class Enrolment {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID personId;
    private UUID programmeId;
    private String stage;
    private UUID developmentNeedId;

    @Enumerated(EnumType.STRING)
    private EnrolmentStatus status;

    private LocalDate startedOn;
    private LocalDate completedOn;

    protected Enrolment() {}

    private Enrolment(UUID id, UUID personId, AccreditedProgramme programme, Optional<UUID> needId, LocalDate today) {
        this.id = id;
        this.personId = personId;
        this.programmeId = programme.id();
        this.stage = programme.stage();
        this.developmentNeedId = needId.orElse(null);
        this.status = EnrolmentStatus.STARTED;
        this.startedOn = today;
    }

    /** Nobody begins a programme on a day on which it is not accredited. */
    static Enrolment start(
            UUID id, UUID personId, AccreditedProgramme programme, Optional<UUID> needId, LocalDate today) {
        if (!programme.isAccreditedOn(today)) {
            throw DomainException.invalidField(
                    "programmeId", "programme-not-accredited", programme.accreditationInWords() + ", not on " + today);
        }
        return new Enrolment(id, personId, programme, needId, today);
    }

    EnrolmentEvent.Started started(Instant now) {
        return new EnrolmentEvent.Started(id, personId, programmeId, stage, status, startedOn, now);
    }

    /** What was completed with a provider whose accreditation had lapsed by that day does not count. */
    EnrolmentEvent.Completed complete(LocalDate on, AccreditedProgramme programme, LocalDate today, Instant now) {
        if (on.isAfter(today)) {
            throw refused("completed-in-the-future", "%s has not come yet".formatted(on));
        }
        if (on.isBefore(startedOn)) {
            throw refused("completed-before-start", "The enrolment started on " + startedOn);
        }
        if (!programme.isAccreditedOn(on)) {
            throw refused("accreditation-lapsed", programme.accreditationInWords() + ", not on " + on);
        }
        status = status.become(EnrolmentStatus.COMPLETED);
        completedOn = on;
        return new EnrolmentEvent.Completed(id, personId, programmeId, stage, status, startedOn, on, now);
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

    UUID programmeId() {
        return programmeId;
    }

    String stage() {
        return stage;
    }

    Optional<UUID> developmentNeedId() {
        return Optional.ofNullable(developmentNeedId);
    }

    EnrolmentStatus status() {
        return status;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    Optional<LocalDate> completedOn() {
        return Optional.ofNullable(completedOn);
    }

    private static DomainException refused(String code, String detail) {
        return DomainException.invalidField("completedOn", code, detail);
    }
}

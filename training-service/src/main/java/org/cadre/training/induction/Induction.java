package org.cadre.training.induction;

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

/** The induction of one person. Every change of state returns the fact to publish. */
@Entity
@CheckReturnValue
class Induction {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private InductionStatus status;

    private LocalDate startsOn;
    private LocalDate assignedOn;
    private LocalDate dueOn;
    private LocalDate completedOn;

    protected Induction() {}

    private Induction(UUID id, UUID personId, LocalDate startsOn, LocalDate assignedOn, LocalDate dueOn) {
        this.id = id;
        this.personId = personId;
        this.status = InductionStatus.ASSIGNED;
        this.startsOn = startsOn;
        this.assignedOn = assignedOn;
        this.dueOn = dueOn;
    }

    static Induction assign(UUID id, UUID personId, LocalDate startsOn, LocalDate assignedOn, LocalDate dueOn) {
        return new Induction(id, personId, startsOn, assignedOn, dueOn);
    }

    InductionEvent.Assigned assigned(Instant now) {
        return new InductionEvent.Assigned(id, personId, status, startsOn, assignedOn, dueOn, now);
    }

    /** An induction can be done on the person's first day and must have been done by the day it is recorded. */
    InductionEvent.Completed complete(LocalDate on, LocalDate today, Instant now) {
        if (on.isAfter(today)) {
            throw refused("completed-in-the-future", "%s has not come yet".formatted(on));
        }
        if (on.isBefore(startsOn)) {
            throw refused("completed-before-start", "The person starts on " + startsOn);
        }
        status = status.become(InductionStatus.COMPLETED);
        completedOn = on;
        return new InductionEvent.Completed(id, personId, status, startsOn, assignedOn, dueOn, on, now);
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

    InductionStatus status() {
        return status;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate assignedOn() {
        return assignedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Optional<LocalDate> completedOn() {
        return Optional.ofNullable(completedOn);
    }

    private static DomainException refused(String code, String detail) {
        return DomainException.invalidField("completedOn", code, detail);
    }
}

package org.cadre.appraisal.boardreference;

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
import org.cadre.appraisal.board.KnownSeat;
import org.cadre.appraisal.boardreference.BoardReferenceEvent.PublicState;
import org.cadre.kit.problem.DomainException;

/** The task to write the reference of somebody who leaves a board. What stands in it is kept apart. */
@Entity
@CheckReturnValue
class BoardReference {

    @Id
    private UUID id;

    @Version
    private long version;

    private String organisation;
    private UUID seatId;
    private UUID personId;
    private String role;
    private LocalDate leftOn;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ReferenceState state;

    private LocalDate completedOn;
    private UUID completedBy;

    /** Since when an objection waits to be considered. */
    private LocalDate objectedOn;

    protected BoardReference() {}

    private BoardReference(UUID id, KnownSeat seat, LocalDate dueOn) {
        this.id = id;
        this.organisation = seat.organisation();
        this.seatId = seat.id();
        this.personId = seat.personId();
        this.role = seat.role().code();
        this.leftOn = seat.endsOn();
        this.dueOn = dueOn;
        this.state = ReferenceState.OPEN;
    }

    static BoardReference of(UUID id, KnownSeat seat, LocalDate dueOn) {
        return new BoardReference(id, seat, dueOn);
    }

    BoardReferenceEvent.Due open(Instant now) {
        return new BoardReferenceEvent.Due(publicState(), now);
    }

    /**
     * Whether it is of the leaving in which a seat ends last: of the same unbroken time on the board. One that is written is of
     * no later day.
     */
    boolean isOfLeaving(KnownSeat last) {
        var unbroken = !last.startsOn().isAfter(leftOn.plusDays(1));
        return unbroken && (state == ReferenceState.OPEN || !last.endsOn().isAfter(leftOn));
    }

    /** The person leaves on another day than was announced, or from another seat. Empty where it is written, or nothing changes. */
    Optional<BoardReferenceEvent.Due> leaveFrom(KnownSeat last, LocalDate due, Instant now) {
        var unchanged = seatId.equals(last.id()) && leftOn.equals(last.endsOn());
        if (unchanged || state == ReferenceState.COMPLETE) {
            return Optional.empty();
        }
        seatId = last.id();
        role = last.role().code();
        leftOn = last.endsOn();
        dueOn = due;
        return Optional.of(open(now));
    }

    /** Once, and not while an objection waits; nobody writes their own. */
    BoardReferenceEvent.Completed complete(UUID by, LocalDate today, Instant now) {
        if (state == ReferenceState.COMPLETE) {
            throw DomainException.conflict("board-reference-complete", "It was completed on %s".formatted(completedOn));
        }
        requireNoObjection();
        state = ReferenceState.COMPLETE;
        completedOn = today;
        completedBy = by;
        return new BoardReferenceEvent.Completed(publicState(), now);
    }

    /** One at a time, before it is written or after. */
    void objectTo(LocalDate today) {
        requireNoObjection();
        objectedOn = today;
    }

    void requireObjection() {
        if (objectedOn == null) {
            throw DomainException.conflict(
                    "no-objection-open", "No objection to this reference waits to be considered");
        }
    }

    /** What was written against an objection that is upheld does not stand; empty where nothing is to be written again. */
    Optional<BoardReferenceEvent.Due> answerObjection(ObjectionOutcome outcome, LocalDate dueAnew, Instant now) {
        objectedOn = null;
        if (outcome == ObjectionOutcome.NOT_UPHELD || state == ReferenceState.OPEN) {
            return Optional.empty();
        }
        state = ReferenceState.OPEN;
        completedOn = null;
        completedBy = null;
        dueOn = dueAnew;
        return Optional.of(open(now));
    }

    private void requireNoObjection() {
        if (objectedOn != null) {
            throw DomainException.conflict(
                    "objection-open",
                    "An objection waits since %s; the chair or the company secretary considers it first"
                            .formatted(objectedOn));
        }
    }

    boolean isOverdueOn(LocalDate day) {
        return state == ReferenceState.OPEN && day.isAfter(dueOn);
    }

    PublicState publicState() {
        return new PublicState(id, seatId, personId, organisation, role, state, leftOn, dueOn, completedOn);
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

    String organisation() {
        return organisation;
    }

    UUID completedBy() {
        return completedBy;
    }

    LocalDate objectedOn() {
        return objectedOn;
    }
}

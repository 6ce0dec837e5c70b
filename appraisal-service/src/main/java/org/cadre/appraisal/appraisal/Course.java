package org.cadre.appraisal.appraisal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.cadre.appraisal.party.Party;
import org.cadre.kit.problem.DomainException;

/** How far an appraisal has come, until when it should, and whether both parties see what one of them is writing. */
@Embeddable
class Course {

    @Enumerated(EnumType.STRING)
    private AppraisalState state;

    private LocalDate dueOn;
    private Instant sharedAt;
    private LocalDate meetingHeldOn;
    private LocalDate completedOn;
    private LocalDate disputableUntil;
    private String cancellationReason;

    @Transient
    private AppraisalState cameFrom;

    protected Course() {}

    Course(LocalDate dueOn) {
        this.state = AppraisalState.DRAFT;
        this.dueOn = dueOn;
    }

    /** One step may pass through several states; it came from the one in which the appraisal was read. */
    void become(AppraisalState next) {
        var before = state;
        state = state.become(next);
        cameFrom = cameFrom().orElse(before);
    }

    /** The state before this step; empty for what has just been made. */
    Optional<AppraisalState> cameFrom() {
        return Optional.ofNullable(cameFrom);
    }

    /** Lets the other party read along; what is written from now on is seen, too. */
    void share(Party by, Instant now) {
        state.requireWriter(by);
        if (sharedAt != null) {
            throw DomainException.conflict("draft-already-shared", "It has been shared since %s".formatted(sharedAt));
        }
        sharedAt = now;
    }

    boolean mayBeSharedBy(Optional<Party> party) {
        return sharedAt == null && party.isPresent() && state.writer().equals(party);
    }

    /** Whether the party that does not write may read; what nobody writes any more is open to both. */
    boolean isShared() {
        return sharedAt != null || state.writer().isEmpty();
    }

    /** One's own draft is always shown, the other party's once it is shared. */
    void requireShownTo(Optional<Party> reader) {
        if (!isShared() && !state.writer().equals(reader)) {
            throw DomainException.forbidden(
                    "draft-not-shared",
                    "The appraisal is %s and %s has not shared the draft yet"
                            .formatted(state, state.writer().orElseThrow()));
        }
    }

    /** From now on the appraiser writes, unseen until it is shared or signed. */
    void meet(LocalDate heldOn) {
        become(AppraisalState.MEETING_HELD);
        meetingHeldOn = heldOn;
        sharedAt = null;
    }

    void complete(LocalDate today) {
        become(AppraisalState.COMPLETE);
        completedOn = today;
    }

    /** What is to be completed without the appraisee's signature, once the appraiser has signed. */
    void letDisputeUntil(LocalDate day) {
        state.require(AppraisalState.APPRAISER_SIGNED);
        disputableUntil = day;
    }

    /** What is complete counts no more, and what a review lets stand is not disputed a second time. */
    void dispute(LocalDate today) {
        if (state == AppraisalState.COMPLETE) {
            requireDisputableOn(today);
        }
        become(AppraisalState.DISPUTED);
        completedOn = null;
        disputableUntil = null;
    }

    boolean mayBeDisputedOn(LocalDate today) {
        return state == AppraisalState.APPRAISER_SIGNED || (disputableUntil != null && !today.isAfter(disputableUntil));
    }

    private void requireDisputableOn(LocalDate today) {
        if (disputableUntil == null) {
            throw DomainException.conflict(
                    "appraisal-illegal-transition",
                    "The appraisal is COMPLETE, and what the appraisee signed, or a review let stand, is not disputed");
        }
        if (!mayBeDisputedOn(today)) {
            throw DomainException.conflict(
                    "dispute-too-late", "The last day for a dispute was %s".formatted(disputableUntil));
        }
    }

    /** The appraiser writes again, unseen until it is shared or signed. */
    void reopen() {
        become(AppraisalState.REOPENED);
        completedOn = null;
        disputableUntil = null;
        sharedAt = null;
    }

    /** What another appraiser writes is unseen at first; what the appraisee shared stays shared. */
    void handOver() {
        if (state.writer().equals(Optional.of(Party.APPRAISER))) {
            sharedAt = null;
        }
    }

    void cancel(String reason) {
        become(AppraisalState.CANCELLED);
        cancellationReason = reason;
    }

    /** More time: a day after the present one, and not one that has passed. */
    void extend(LocalDate until, LocalDate today) {
        if (state.isOver()) {
            throw DomainException.conflict("appraisal-over", "The appraisal is %s".formatted(state));
        }
        if ((dueOn != null && !until.isAfter(dueOn)) || until.isBefore(today)) {
            throw DomainException.invalidField(
                    "dueOn",
                    "due-date-not-later",
                    "The appraisal is due on %s and today is %s; give a later day".formatted(dueOn, today));
        }
        dueOn = until;
    }

    /** Whether it was completed on a later day than its last; what has no last day is never late. */
    static boolean isLate(LocalDate completedOn, LocalDate dueOn) {
        return completedOn != null && dueOn != null && completedOn.isAfter(dueOn);
    }

    boolean mayBeHandedOver() {
        return state.mayBeHandedOver();
    }

    void requireHandOver() {
        if (!mayBeHandedOver()) {
            throw DomainException.conflict(
                    "appraisal-not-to-hand-over",
                    "The appraisal is %s; it is handed over while somebody writes, or before".formatted(state));
        }
    }

    AppraisalState state() {
        return state;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Instant sharedAt() {
        return sharedAt;
    }

    LocalDate meetingHeldOn() {
        return meetingHeldOn;
    }

    LocalDate completedOn() {
        return completedOn;
    }

    LocalDate disputableUntil() {
        return disputableUntil;
    }

    String cancellationReason() {
        return cancellationReason;
    }
}

package org.cadre.appraisal.appraisal;

import java.util.Optional;
import java.util.Set;
import org.cadre.appraisal.party.Party;
import org.cadre.kit.problem.DomainException;

/**
 * The one table of what may follow what, and of who writes when. The second signature passes through
 * {@link #APPRAISEE_SIGNED} to {@link #COMPLETE} in one step, a review that lets the appraisal stand through
 * {@link #REVIEWED}. What is complete changes only by being {@link #REOPENED}, and so does what a review wants changed: that
 * of a dispute, or that of an adverse outcome, which comes before the second signature. What HR completed unsigned may still be
 * {@link #DISPUTED} for some days. After the meeting it is {@link #CANCELLED} only where the appraisee has left.
 */
public enum AppraisalState {
    DRAFT,
    SELF_PREP,
    MEETING_HELD,
    APPRAISER_SIGNED,
    APPRAISEE_SIGNED,
    DISPUTED,
    REVIEWED,
    REOPENED,
    COMPLETE,
    CANCELLED;

    Set<AppraisalState> successors() {
        return switch (this) {
            case DRAFT -> Set.of(SELF_PREP, CANCELLED);
            case SELF_PREP -> Set.of(MEETING_HELD, CANCELLED);
            case MEETING_HELD -> Set.of(APPRAISER_SIGNED, CANCELLED);
            case REOPENED -> Set.of(APPRAISER_SIGNED);
            case APPRAISER_SIGNED -> Set.of(APPRAISEE_SIGNED, DISPUTED, REOPENED, COMPLETE);
            case DISPUTED -> Set.of(REVIEWED, REOPENED);
            case APPRAISEE_SIGNED, REVIEWED -> Set.of(COMPLETE);
            case COMPLETE -> Set.of(REOPENED, DISPUTED);
            case CANCELLED -> Set.of();
        };
    }

    /** The appraisee prepares; the appraiser writes down what the meeting agreed; nobody changes what was signed. */
    Optional<Party> writer() {
        return switch (this) {
            case SELF_PREP -> Optional.of(Party.APPRAISEE);
            case MEETING_HELD, REOPENED -> Optional.of(Party.APPRAISER);
            case DRAFT, APPRAISER_SIGNED, APPRAISEE_SIGNED, DISPUTED, REVIEWED, COMPLETE, CANCELLED -> Optional.empty();
        };
    }

    /** Beside the appraiser's draft, and on what the appraiser has signed. */
    Optional<Party> commenter() {
        return switch (this) {
            case MEETING_HELD, REOPENED -> Optional.of(Party.APPRAISER);
            case APPRAISER_SIGNED -> Optional.of(Party.APPRAISEE);
            case DRAFT, SELF_PREP, APPRAISEE_SIGNED, DISPUTED, REVIEWED, COMPLETE, CANCELLED -> Optional.empty();
        };
    }

    boolean mayBecome(AppraisalState next) {
        return successors().contains(next);
    }

    AppraisalState become(AppraisalState next) {
        requireMayBecome(next);
        return next;
    }

    void requireMayBecome(AppraisalState next) {
        if (!mayBecome(next)) {
            throw DomainException.conflict(
                    "appraisal-illegal-transition",
                    "The appraisal is %s and cannot become %s; open steps: %s".formatted(this, next, successors()));
        }
    }

    void require(AppraisalState needed) {
        if (this != needed) {
            throw DomainException.conflict(
                    "appraisal-in-another-state", "The appraisal is %s; this needs %s".formatted(this, needed));
        }
    }

    void requireNot(AppraisalState refused) {
        if (this == refused) {
            throw DomainException.conflict("appraisal-over", "The appraisal is %s".formatted(this));
        }
    }

    void requireNotOver() {
        if (isOver()) {
            throw DomainException.conflict("appraisal-over", "The appraisal is %s".formatted(this));
        }
    }

    boolean isBeforeMeeting() {
        return this == DRAFT || this == SELF_PREP;
    }

    void requireBeforeMeeting() {
        if (!isBeforeMeeting()) {
            throw DomainException.conflict(
                    "objectives-not-proposable",
                    "The appraisal is %s; objectives are proposed before the meeting, and written after it"
                            .formatted(this));
        }
    }

    /** While somebody writes, or before anybody does; between the two signatures nobody takes over. */
    boolean mayBeHandedOver() {
        return this == DRAFT || writer().isPresent();
    }

    boolean isOver() {
        return this == COMPLETE || this == CANCELLED;
    }

    void requireWriter(Party party) {
        if (!writer().equals(Optional.of(party))) {
            throw DomainException.conflict(
                    "appraisal-not-writable",
                    "The appraisal is %s; who writes now: %s".formatted(this, named(writer())));
        }
    }

    void requireCommenter(Party party) {
        if (!commenter().equals(Optional.of(party))) {
            throw DomainException.conflict(
                    "appraisal-not-commentable",
                    "The appraisal is %s; who comments now: %s".formatted(this, named(commenter())));
        }
    }

    private static String named(Optional<Party> party) {
        return party.map(Party::toString).orElse("nobody");
    }
}

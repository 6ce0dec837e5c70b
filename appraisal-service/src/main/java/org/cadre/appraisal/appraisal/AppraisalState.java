package org.cadre.appraisal.appraisal;

import java.util.Optional;
import java.util.Set;
import org.cadre.appraisal.party.Party;
import org.cadre.kit.problem.DomainException;

/**
 * The one table of what may follow what, and of who writes when. The second signature passes through
 * {@link #APPRAISEE_SIGNED} to {@link #COMPLETE} in one step; after that nothing changes.
 */
public enum AppraisalState {
    DRAFT,
    SELF_PREP,
    MEETING_HELD,
    APPRAISER_SIGNED,
    APPRAISEE_SIGNED,
    COMPLETE,
    CANCELLED;

    Set<AppraisalState> successors() {
        return switch (this) {
            case DRAFT -> Set.of(SELF_PREP, CANCELLED);
            case SELF_PREP -> Set.of(MEETING_HELD, CANCELLED);
            case MEETING_HELD -> Set.of(APPRAISER_SIGNED);
            case APPRAISER_SIGNED -> Set.of(APPRAISEE_SIGNED);
            case APPRAISEE_SIGNED -> Set.of(COMPLETE);
            case COMPLETE, CANCELLED -> Set.of();
        };
    }

    /** The appraisee prepares; the appraiser writes down what the meeting agreed; nobody changes what was signed. */
    Optional<Party> writer() {
        return switch (this) {
            case SELF_PREP -> Optional.of(Party.APPRAISEE);
            case MEETING_HELD -> Optional.of(Party.APPRAISER);
            case DRAFT, APPRAISER_SIGNED, APPRAISEE_SIGNED, COMPLETE, CANCELLED -> Optional.empty();
        };
    }

    AppraisalState become(AppraisalState next) {
        if (!successors().contains(next)) {
            throw DomainException.conflict(
                    "appraisal-illegal-transition",
                    "The appraisal is %s and cannot become %s; open steps: %s".formatted(this, next, successors()));
        }
        return next;
    }

    void requireWriter(Party party) {
        if (!writer().equals(Optional.of(party))) {
            throw DomainException.conflict(
                    "appraisal-not-writable",
                    "The appraisal is %s; who writes now: %s"
                            .formatted(this, writer().map(Party::toString).orElse("nobody")));
        }
    }
}

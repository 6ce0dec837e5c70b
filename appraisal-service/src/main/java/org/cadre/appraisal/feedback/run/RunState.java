package org.cadre.appraisal.feedback.run;

import java.util.EnumSet;
import java.util.Set;
import org.cadre.kit.problem.DomainException;

/** How far a run has come. */
public enum RunState {
    /** The subject chooses whom to ask. */
    NOMINATING,
    /** The appraiser agreed to the choice. */
    APPROVED,
    /** Raters answer; nothing of what they say can be seen. */
    OPEN,
    /** The report is made and waits for its facilitator to deliver it. */
    CLOSED,
    /** Too few answered: there is no report, and what was said is gone. */
    WITHHELD,
    /** The subject has the report. */
    RELEASED,
    CANCELLED;

    Set<RunState> successors() {
        return switch (this) {
            case NOMINATING -> EnumSet.of(APPROVED, CANCELLED);
            case APPROVED -> EnumSet.of(OPEN, CANCELLED);
            case OPEN -> EnumSet.of(CLOSED, WITHHELD, CANCELLED);
            case CLOSED -> EnumSet.of(RELEASED);
            case WITHHELD, RELEASED, CANCELLED -> EnumSet.noneOf(RunState.class);
        };
    }

    boolean mayBecome(RunState next) {
        return successors().contains(next);
    }

    boolean isOver() {
        return successors().isEmpty();
    }

    RunState become(RunState next) {
        if (!mayBecome(next)) {
            throw DomainException.conflict(
                    "feedback-run-illegal-transition",
                    "A feedback run cannot go from %s to %s; from here it goes to %s"
                            .formatted(this, next, successors()));
        }
        return next;
    }
}

package org.cadre.appraisal.talk;

import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;

/**
 * Between whom a talk was held, and when.
 *
 * @param appraiserId who held it with the person; somebody who takes over later is another
 * @param authorId which of the two writes it down
 */
public record TalkOfTwo(UUID appraisalId, UUID personId, UUID appraiserId, UUID authorId, LocalDate heldOn) {

    /** A talk lies between the first day of the cycle and today, both included. */
    public void requireBetween(LocalDate cycleStartsOn, LocalDate today) {
        if (heldOn.isAfter(today)) {
            throw DomainException.invalidField("heldOn", "conversation-in-future", "Today is %s".formatted(today));
        }
        if (heldOn.isBefore(cycleStartsOn)) {
            throw DomainException.invalidField(
                    "heldOn", "conversation-before-cycle", "The cycle starts on %s".formatted(cycleStartsOn));
        }
    }
}

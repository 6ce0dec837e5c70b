package org.cadre.appraisal.wellbeing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.classification.Special;
import org.cadre.kit.problem.DomainException;

/**
 * A talk to keep.
 *
 * @param appraiserId who held it with the person; somebody who takes over later is another
 * @param note null where nothing is to be written down
 */
public record Talk(
        UUID appraisalId,
        UUID personId,
        UUID appraiserId,
        UUID authorId,
        LocalDate heldOn,
        @Special String note) {

    @Override
    public String toString() {
        return Redaction.of(this);
    }

    Optional<String> written() {
        return Optional.ofNullable(note).filter(words -> !words.isBlank());
    }

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

package org.cadre.appraisal.enrolment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The enrolment of a cycle: its last round, piece by piece, and who is aside now.
 *
 * @param problem why all of it waits; absent where it does not
 * @param people of whom something was to be written down when the round began; absent before the first, like the next four
 * @param created appraisals that the enrolment has started since
 * @param alreadyThere appraisals that there were when it began; nobody gets a second one
 * @param setAside how many are aside for which reason; one without any is left out
 * @param failed how many are aside because something failed, and are tried again
 * @param finishedAt absent while the round goes on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EnrolmentView(
        UUID cycleId,
        EnrolmentState state,
        EnrolmentProblem problem,
        Integer people,
        Integer pieces,
        Integer piecesDone,
        Long created,
        Long alreadyThere,
        Map<AsideReason, Long> setAside,
        long failed,
        Instant startedAt,
        Instant finishedAt) {

    static EnrolmentView of(
            UUID cycle,
            EnrolmentState state,
            Optional<EnrolmentProblem> problem,
            Optional<EnrolmentRounds.Shown> round,
            Map<AsideReason, Long> setAside,
            long failed) {
        return new EnrolmentView(
                cycle,
                state,
                problem.orElse(null),
                round.map(EnrolmentRounds.Shown::people).orElse(null),
                round.map(EnrolmentRounds.Shown::pieces).orElse(null),
                round.map(EnrolmentRounds.Shown::piecesDone).orElse(null),
                round.map(EnrolmentRounds.Shown::created).orElse(null),
                round.map(EnrolmentRounds.Shown::alreadyThere).orElse(null),
                setAside,
                failed,
                round.map(EnrolmentRounds.Shown::startedAt).orElse(null),
                round.flatMap(EnrolmentRounds.Shown::finishedAt).orElse(null));
    }
}

package org.cadre.appraisal.enrolment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who holds a post at the organisation of a cycle today and of whom something else was written down, or nothing.
 *
 * @param manager the line manager in the post held longest, if in post
 * @param stage of that post
 * @param standing empty where an appraisal is to be started
 * @param appraisal the one in this cycle that is not cancelled
 * @param lastCompletedOn day of the last complete appraisal in any cycle
 */
record Candidate(
        UUID personId,
        Optional<UUID> manager,
        Optional<String> stage,
        Optional<Standing> standing,
        Optional<UUID> appraisal,
        Optional<LocalDate> lastCompletedOn) {

    boolean isToBeStarted() {
        return standing.isEmpty();
    }
}

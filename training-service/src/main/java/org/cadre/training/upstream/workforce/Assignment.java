package org.cadre.training.upstream.workforce;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A post that a person holds.
 *
 * @param organisation ODS code of the employer
 * @param endsOn last day, included
 */
public record Assignment(String organisation, LocalDate startsOn, Optional<LocalDate> endsOn) {

    /** Also true before its first day, because a joiner is prepared for beforehand. */
    boolean hasNotEndedBy(LocalDate day) {
        return endsOn.map(last -> !last.isBefore(day)).orElse(true);
    }
}

package org.cadre.training.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether a person may be appointed at a stage, as of a day.
 *
 * @param validUntil last day on which this holds if nothing else happens; empty if only a new fact can change it
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Verdict(String stage, Outcome outcome, List<Gap> gaps, Optional<LocalDate> validUntil) {

    boolean saysTheSameAs(Verdict other) {
        return outcome == other.outcome && gaps.equals(other.gaps);
    }

    Verdict until(Optional<LocalDate> lastDay) {
        return new Verdict(stage, outcome, gaps, lastDay);
    }
}

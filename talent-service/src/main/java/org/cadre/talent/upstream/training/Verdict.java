package org.cadre.talent.upstream.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Training's verdict on one person for one stage.
 *
 * @param outcome ELIGIBLE, ELIGIBLE_WITH_DISPENSATION or NOT_ELIGIBLE; a word we do not know opens nothing
 * @param gaps what is missing; a dispensation may stand in for it
 * @param validUntil last day on which it holds; absent while only a new fact can change it
 */
public record Verdict(String stage, String outcome, List<Gap> gaps, Optional<LocalDate> validUntil) {

    /** One thing that is missing. */
    public record Gap(String code, String detail) {}

    public Verdict {
        gaps = List.copyOf(gaps);
    }

    /** The last day counts. */
    public boolean holdsOn(LocalDate day) {
        return validUntil.map(last -> !day.isAfter(last)).orElse(true);
    }

    public boolean permits() {
        return outcome.equals("ELIGIBLE") || outcome.equals("ELIGIBLE_WITH_DISPENSATION");
    }
}

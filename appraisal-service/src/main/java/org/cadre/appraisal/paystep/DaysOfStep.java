package org.cadre.appraisal.paystep;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * The days on which it matters where an appraisal stood.
 *
 * @param decidedAgainstOn when a missing appraisal stood in the way of the step
 */
record DaysOfStep(LocalDate payStepOn, List<LocalDate> decidedAgainstOn, LocalDate today) {

    DaysOfStep {
        decidedAgainstOn = List.copyOf(decidedAgainstOn);
    }

    /** Whether something kept the step from passing on its day, or each time that it was decided against. */
    boolean areExplainedBy(Predicate<LocalDate> waiting) {
        return waiting.test(payStepOn)
                || (!decidedAgainstOn.isEmpty() && decidedAgainstOn.stream().allMatch(waiting));
    }
}

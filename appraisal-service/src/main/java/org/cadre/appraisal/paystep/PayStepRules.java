package org.cadre.appraisal.paystep;

import java.time.LocalDate;
import java.util.Set;

/**
 * The numbers of a pay-step review.
 *
 * @param leastOverallRating what both overall ratings of an appraisal reach where its outcomes are in line
 * @param cancelledOutsideControl reasons for which an appraisal was cancelled that do not count against its people
 */
record PayStepRules(int appraisalWithinMonths, int leastOverallRating, Set<String> cancelledOutsideControl) {

    PayStepRules {
        cancelledOutsideControl = Set.copyOf(cancelledOutsideControl);
    }

    /** The first day on which a completed appraisal counts for a step, included. */
    LocalDate appraisedSince(LocalDate payStepOn) {
        return payStepOn.minusMonths(appraisalWithinMonths);
    }
}

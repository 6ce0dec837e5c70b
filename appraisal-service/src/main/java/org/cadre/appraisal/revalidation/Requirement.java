package org.cadre.appraisal.revalidation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that a regulator wants in each cycle.
 *
 * @param neededIfDual for somebody who is registered for two professions of the regulator; empty where it is the same
 * @param counts kinds of evidence that count towards it
 * @param countsAppraisals whether completed appraisals count by themselves
 * @param mostYearsWithOneAppraiser for how many appraisal years in a row the same appraiser may hold what is recorded
 *     for it; empty where nobody asks who did
 */
record Requirement(
        String code,
        String name,
        RequirementUnit unit,
        BigDecimal needed,
        Optional<BigDecimal> neededIfDual,
        Set<String> counts,
        boolean countsAppraisals,
        Optional<Integer> mostYearsWithOneAppraiser) {

    Requirement {
        counts = Set.copyOf(counts);
    }

    BigDecimal neededBy(RevalidationCycle cycle) {
        return cycle.isDualRegistered() ? neededIfDual.orElse(needed) : needed;
    }
}

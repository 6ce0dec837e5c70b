package org.cadre.appraisal.revalidation;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadre.appraisal.standard.AppraisalYear;

/**
 * One requirement of a cycle: what is needed, held and missing.
 *
 * @param missing never below zero
 */
record Balance(Requirement requirement, BigDecimal needed, BigDecimal held, BigDecimal missing) {

    /**
     * Counts what there is.
     *
     * @param appraisedIn years of the appraisals that were completed within the cycle
     */
    static Balance of(Requirement requirement, RevalidationCycle cycle, Set<AppraisalYear> appraisedIn) {
        var held = requirement.unit() == RequirementUnit.APPRAISAL_YEARS
                ? years(requirement, cycle, appraisedIn)
                : quantity(requirement, cycle);
        var needed = requirement.neededBy(cycle);
        return new Balance(requirement, needed, held, needed.subtract(held).max(BigDecimal.ZERO));
    }

    boolean isMet() {
        return missing.signum() == 0;
    }

    private static BigDecimal quantity(Requirement requirement, RevalidationCycle cycle) {
        return counted(requirement, cycle).map(Evidence::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Two appraisals in one year are one. */
    private static BigDecimal years(Requirement requirement, RevalidationCycle cycle, Set<AppraisalYear> appraisedIn) {
        var own = requirement.countsAppraisals() ? appraisedIn.stream() : Stream.<AppraisalYear>empty();
        var elsewhere = counted(requirement, cycle).map(Evidence::doneOn).map(AppraisalYear::containing);
        return BigDecimal.valueOf(
                Stream.concat(own, elsewhere).collect(Collectors.toSet()).size());
    }

    private static Stream<Evidence> counted(Requirement requirement, RevalidationCycle cycle) {
        return cycle.evidence().stream().filter(evidence -> requirement.counts().contains(evidence.kind()));
    }
}

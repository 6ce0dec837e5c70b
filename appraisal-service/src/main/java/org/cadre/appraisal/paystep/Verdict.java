package org.cadre.appraisal.paystep;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadre.appraisal.paystep.BandSteps.ReEarnable;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;

/** What a line manager wants to decide. What goes against somebody says why, and what of it the circumstances did. */
record Verdict(
        boolean passed,
        Optional<Integer> percentage,
        @Personal Optional<String> grounds,
        @Personal Optional<String> systemicFactors) {

    @Override
    public String toString() {
        return Redaction.of(this);
    }

    void requireReasons() {
        if (!passed) {
            require("grounds", grounds, "Say what stands in the way");
            require("systemicFactors", systemicFactors, "Say what staffing, funding or what was inherited did to it");
        }
    }

    /**
     * Only where pay is re-earned and is not, a part of it is named.
     *
     * @param range empty for a pay step
     */
    void requirePercentage(Optional<ReEarnable> range) {
        if (passed || range.isEmpty()) {
            refuseIf(percentage.isPresent(), "percentage-unexpected", "A percentage is for pay that is not re-earned");
            return;
        }
        var allowed = range.orElseThrow();
        refuseIf(
                percentage
                        .filter(part -> part >= allowed.least() && part <= allowed.most())
                        .isEmpty(),
                "percentage-out-of-range",
                "From %d to %d per cent of the basic salary are re-earnable"
                        .formatted(allowed.least(), allowed.most()));
    }

    /** A step passes if nothing blocks it, and only then; nobody decides before everything is known. */
    void requireBorneOutBy(List<Finding> findings) {
        refuse(
                "conditions-open",
                "HR has to state these first",
                findings.stream().filter(Finding::isOpen));
        if (passed) {
            refuse("condition-blocks", "These are not met", findings.stream().filter(Finding::blocks));
        } else if (findings.stream().noneMatch(Finding::blocks)) {
            throw DomainException.conflict(
                    "nothing-blocks",
                    "Each condition is met, or fails for reasons outside the person's control; the step passes");
        }
    }

    private static void refuse(String code, String sentence, Stream<Finding> against) {
        var violations = against.map(
                        finding -> Violation.ofRule(code, "%s: %s".formatted(finding.condition(), finding.reason())))
                .toList();
        if (!violations.isEmpty()) {
            throw DomainException.conflict(code, sentence, violations);
        }
    }

    private static void require(String field, Optional<String> text, String sentence) {
        if (text.filter(words -> !words.isBlank()).isEmpty()) {
            throw DomainException.invalidField(
                    field, field.equals("grounds") ? "grounds-missing" : "systemic-factors-missing", sentence);
        }
    }

    private static void refuseIf(boolean broken, String code, String sentence) {
        if (broken) {
            throw DomainException.invalidField("percentage", code, sentence);
        }
    }
}

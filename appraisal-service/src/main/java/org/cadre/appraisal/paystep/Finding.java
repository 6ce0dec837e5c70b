package org.cadre.appraisal.paystep;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;

/**
 * What one condition comes to.
 *
 * @param condition its code
 * @param reason a code: {@link RecordedReason} where the records answer, else one of the reference data
 * @param outsideControl whether the person could do nothing about it
 */
@Embeddable
record Finding(
        String condition,
        @Enumerated(EnumType.STRING) ConditionSource source,
        @Enumerated(EnumType.STRING) ConditionOutcome outcome,
        String reason,
        boolean outsideControl) {

    static Finding recorded(String condition, ConditionOutcome outcome, RecordedReason reason) {
        return new Finding(condition, ConditionSource.RECORDS, outcome, reason.name(), reason.isOutsideControl());
    }

    private static Finding stated(String condition, StatedReason reason) {
        var outcome = reason.met() ? ConditionOutcome.MET : ConditionOutcome.NOT_MET;
        return new Finding(condition, ConditionSource.HR, outcome, reason.code(), reason.outsideControl());
    }

    /**
     * What the records say stands, unless HR states that what is missing lay outside the person's control. Where they say
     * nothing, HR's statement counts, and without one the condition is open.
     */
    static Finding settle(Condition condition, Optional<Finding> recorded, Optional<StatedReason> stated) {
        if (recorded.filter(found -> !mayBeExplainedBy(found, stated)).isPresent()) {
            return recorded.orElseThrow();
        }
        return stated.map(reason -> stated(condition.code(), reason))
                .orElseGet(() -> new Finding(
                        condition.code(),
                        ConditionSource.HR,
                        ConditionOutcome.OPEN,
                        RecordedReason.TO_BE_STATED.name(),
                        false));
    }

    private static boolean mayBeExplainedBy(Finding recorded, Optional<StatedReason> stated) {
        return recorded.blocks() && stated.filter(StatedReason::outsideControl).isPresent();
    }

    /** Not met, and the person could have met it. */
    boolean blocks() {
        return outcome == ConditionOutcome.NOT_MET && !outsideControl;
    }

    boolean isOpen() {
        return outcome == ConditionOutcome.OPEN;
    }
}

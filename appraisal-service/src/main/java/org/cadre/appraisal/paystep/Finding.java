package org.cadre.appraisal.paystep;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;

/**
 * What one condition comes to.
 *
 * @param condition its code
 * @param reason a code: {@link RecordedReason} where the records answer, else one of the reference data
 * @param outsideControl whether the person could do nothing about it; where it is met, the opposite was stated in error,
 *     or it came late for reasons outside the person's control
 * @param toldBy the service whose events say so; null where HR stated it, and for the records of this service
 * @param asOf the day for which that service's records say so; null where there is none
 */
@Embeddable
record Finding(
        String condition,
        @Enumerated(EnumType.STRING) ConditionSource source,
        @Enumerated(EnumType.STRING) ConditionOutcome outcome,
        @Personal String reason,
        boolean outsideControl,
        String toldBy,
        LocalDate asOf) {

    @Override
    public String toString() {
        return Redaction.of(this);
    }

    static Finding recorded(String condition, ConditionOutcome outcome, RecordedReason reason) {
        return told(condition, outcome, reason, null, null);
    }

    /** What another service told, for a day. */
    static Finding told(
            String condition, ConditionOutcome outcome, RecordedReason reason, String service, LocalDate asOf) {
        return new Finding(
                condition, ConditionSource.RECORDS, outcome, reason.name(), reason.isOutsideControl(), service, asOf);
    }

    private static Finding stated(String condition, StatedReason reason) {
        var outcome = reason.met() ? ConditionOutcome.MET : ConditionOutcome.NOT_MET;
        return new Finding(condition, ConditionSource.HR, outcome, reason.code(), reason.outsideControl(), null, null);
    }

    /**
     * What the records say stands, unless HR states that what is missing lay outside the person's control or is there at
     * another employer. Where they say nothing, HR's statement counts, and without one the condition is open.
     *
     * @param stoodInTheWay whether it blocked a decision before, so that it matters why it comes late
     */
    static Finding settle(
            Condition condition, Optional<Finding> recorded, Optional<StatedReason> stated, boolean stoodInTheWay) {
        if (recorded.filter(found -> stated.filter(found::mayBeExplainedBy).isEmpty())
                .isPresent()) {
            var found = recorded.orElseThrow();
            return stoodInTheWay && stated.filter(found::mayBeLateFor).isPresent() ? found.lateOutsideControl() : found;
        }
        return stated.map(reason -> stated(condition.code(), reason))
                .orElseGet(() -> new Finding(
                        condition.code(),
                        ConditionSource.HR,
                        ConditionOutcome.OPEN,
                        RecordedReason.TO_BE_STATED.name(),
                        false,
                        null,
                        null));
    }

    /**
     * A statement explains why the records lack something, or says that another employer has it; it never says that it is
     * here.
     */
    boolean mayBeExplainedBy(StatedReason stated) {
        return stated.elsewhere()
                ? RecordedReason.valueOf(reason).mayBeMadeUpElsewhere()
                : blocks() && stated.outsideControl() && !stated.met();
    }

    /** What is there by now was not when it was decided on; why not, HR may say afterwards. */
    boolean mayBeLateFor(StatedReason stated) {
        return outcome == ConditionOutcome.MET && stated.outsideControl() && !stated.met();
    }

    private Finding lateOutsideControl() {
        return new Finding(condition, source, outcome, reason, true, toldBy, asOf);
    }

    /** Not met, and the person could have met it. */
    boolean blocks() {
        return outcome == ConditionOutcome.NOT_MET && !outsideControl;
    }

    boolean isOpen() {
        return outcome == ConditionOutcome.OPEN;
    }
}

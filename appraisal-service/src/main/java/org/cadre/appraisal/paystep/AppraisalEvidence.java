package org.cadre.appraisal.paystep;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cadre.appraisal.appraisal.AppraisalStanding;
import org.cadre.appraisal.appraisal.AppraisalState;

/** What one person's appraisals of the time before a pay step say, for the person and for whoever manages them. */
record AppraisalEvidence(List<AppraisalStanding> appraisals, LocalDate since, PayStepRules rules) {

    private static final Set<AppraisalState> NOT_WITH_THE_PERSON =
            Set.of(AppraisalState.MEETING_HELD, AppraisalState.REOPENED, AppraisalState.DISPUTED);
    private static final Set<AppraisalState> NOT_WITH_THE_MANAGER =
            Set.of(AppraisalState.APPRAISER_SIGNED, AppraisalState.DISPUTED);

    AppraisalEvidence {
        appraisals = List.copyOf(appraisals);
    }

    /** Empty where there is no appraisal at all. What waits for others or the employer cancelled is nobody's own delay. */
    Optional<Finding> ofPerson(String condition) {
        var latest = latestCompleted();
        if (latest.isPresent()) {
            return Optional.of(completed(condition, latest.orElseThrow()));
        }
        if (isIn(NOT_WITH_THE_PERSON)) {
            return notMet(condition, RecordedReason.WAITS_FOR_ANOTHER);
        }
        if (isCancelledByEmployer()) {
            return notMet(condition, RecordedReason.CANCELLED_BY_EMPLOYER);
        }
        return isUnderWay() ? notMet(condition, RecordedReason.NOT_COMPLETED) : Optional.empty();
    }

    /** Whether the line manager has done what was required for this person. */
    boolean isDoneByManager() {
        return latestCompleted().isPresent() || isIn(NOT_WITH_THE_MANAGER) || isCancelledByEmployer();
    }

    private static Finding completed(String condition, AppraisalStanding latest) {
        return latest.inLine()
                ? Finding.recorded(condition, ConditionOutcome.MET, RecordedReason.APPRAISED)
                : Finding.recorded(condition, ConditionOutcome.NOT_MET, RecordedReason.OUTCOMES_BELOW_STANDARD);
    }

    private static Optional<Finding> notMet(String condition, RecordedReason reason) {
        return Optional.of(Finding.recorded(condition, ConditionOutcome.NOT_MET, reason));
    }

    private Optional<AppraisalStanding> latestCompleted() {
        return appraisals.stream()
                .filter(appraisal -> appraisal
                        .completedOn()
                        .filter(day -> !day.isBefore(since))
                        .isPresent())
                .max(Comparator.comparing(appraisal -> appraisal.completedOn().orElseThrow()));
    }

    private boolean isIn(Set<AppraisalState> states) {
        return appraisals.stream().anyMatch(appraisal -> states.contains(appraisal.state()));
    }

    private boolean isUnderWay() {
        return appraisals.stream().anyMatch(appraisal -> appraisal.state() != AppraisalState.CANCELLED);
    }

    private boolean isCancelledByEmployer() {
        return appraisals.stream()
                .flatMap(appraisal -> appraisal.cancellationReason().stream())
                .anyMatch(rules.cancelledOutsideControl()::contains);
    }
}

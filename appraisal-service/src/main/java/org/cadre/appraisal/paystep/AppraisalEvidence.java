package org.cadre.appraisal.paystep;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    /**
     * Empty where there is no appraisal at all, or none but one in which there was nothing to rate. What waits for others is nobody's own delay, nor is what the employer
     * cancelled, unless another appraisal has taken its place.
     */
    Optional<Finding> ofPerson(String condition) {
        var latest = latestCompleted();
        if (latest.isPresent()) {
            return completed(condition, latest.orElseThrow());
        }
        if (isIn(NOT_WITH_THE_PERSON)) {
            return notMet(condition, RecordedReason.WAITS_FOR_ANOTHER);
        }
        if (isCancelledByEmployerForGood()) {
            return notMet(condition, RecordedReason.CANCELLED_BY_EMPLOYER);
        }
        return isStarted() ? notMet(condition, RecordedReason.NOT_COMPLETED) : Optional.empty();
    }

    /**
     * Whether the line manager owes this person an appraisal: none was completed in the time, and one whose last day has
     * passed does not wait for others.
     *
     * @param managedSince what was due before is not this manager's delay
     */
    boolean isOverdueWithManager(LocalDate managedSince, LocalDate today) {
        return latestCompleted().isEmpty()
                && underWay()
                        .filter(appraisal -> !NOT_WITH_THE_MANAGER.contains(appraisal.state()))
                        .map(AppraisalStanding::dueOn)
                        .anyMatch(due -> due.isBefore(today) && !due.isBefore(managedSince));
    }

    private static Optional<Finding> completed(String condition, AppraisalStanding latest) {
        return latest.inLine()
                .map(inLine -> inLine
                        ? Finding.recorded(condition, ConditionOutcome.MET, RecordedReason.APPRAISED)
                        : Finding.recorded(
                                condition, ConditionOutcome.NOT_MET, RecordedReason.OUTCOMES_BELOW_STANDARD));
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

    private boolean isStarted() {
        return appraisals.stream().anyMatch(appraisal -> appraisal.state() != AppraisalState.CANCELLED);
    }

    private Stream<AppraisalStanding> underWay() {
        return appraisals.stream()
                .filter(appraisal -> appraisal.state() != AppraisalState.CANCELLED
                        && appraisal.completedOn().isEmpty());
    }

    private boolean isCancelledByEmployerForGood() {
        return appraisals.stream()
                .filter(appraisal -> appraisal
                        .cancellationReason()
                        .filter(rules.cancelledOutsideControl()::contains)
                        .isPresent())
                .anyMatch(
                        cancelled -> underWay().noneMatch(other -> other.appraisalYear() >= cancelled.appraisalYear()));
    }
}

package org.cadre.appraisal.paystep;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cadre.appraisal.appraisal.AppraisalStanding;
import org.cadre.appraisal.appraisal.AppraisalState;
import org.cadre.appraisal.appraisal.Awaited;

/**
 * What one person's appraisals of the time before a pay step say, for the person and for whoever manages them.
 *
 * @param reviewDays for so many days after the signature of the appraiser an outcome of a year may be under review. They
 *     count for everybody, reviewed or not, so that a pay step does not tell of a review
 */
record AppraisalEvidence(
        List<AppraisalStanding> appraisals, LocalDate since, PayStepRules rules, IntUnaryOperator reviewDays) {

    private static final Set<Awaited> NOT_WITH_THE_PERSON = Set.of(Awaited.APPRAISER, Awaited.REVIEWER, Awaited.HR);
    private static final Set<Awaited> NOT_WITH_THE_MANAGER = Set.of(Awaited.REVIEWER, Awaited.HR);

    AppraisalEvidence {
        appraisals = List.copyOf(appraisals);
    }

    /**
     * Empty where there is no appraisal at all, or none but one in which there was nothing to rate, and where one lacks the
     * second signature for longer than a review may take: whether the person keeps it waiting, the records do not tell. What
     * waits for others is nobody's own delay, nor is what the employer cancelled, unless another appraisal has taken its place.
     */
    Optional<Finding> ofPerson(String condition, DaysOfStep days) {
        var latest = latestCompleted();
        if (latest.isPresent()) {
            return completed(condition, latest.orElseThrow(), days);
        }
        if (waitsForAnother(days.today())) {
            return notMet(condition, RecordedReason.WAITS_FOR_ANOTHER);
        }
        if (isCancelledByEmployerForGood()) {
            return notMet(condition, RecordedReason.CANCELLED_BY_EMPLOYER);
        }
        return isStarted() && !isSignedByAppraiser()
                ? notMet(condition, RecordedReason.NOT_COMPLETED)
                : Optional.empty();
    }

    /**
     * Whether the line manager owes this person an appraisal: none was completed in the time, and one whose last day has
     * passed is the manager's, was so on that day, and does not wait for others.
     *
     * @param owedOn whether the manager managed the person on a day, and the person was expected to be appraised
     */
    boolean isOverdueWith(UUID manager, LocalDate today, Predicate<LocalDate> owedOn) {
        return latestCompleted().isEmpty()
                && underWay()
                        .filter(appraisal -> appraisal.isHeldToTheLastBy(manager))
                        .filter(appraisal -> !isSigned(appraisal) && !waitsFor(NOT_WITH_THE_MANAGER, appraisal))
                        .map(AppraisalStanding::dueOn)
                        .anyMatch(due -> due.isBefore(today) && owedOn.test(due));
    }

    private Optional<Finding> completed(String condition, AppraisalStanding latest, DaysOfStep days) {
        return latest.inLine().map(inLine -> inLine ? inLine(condition, latest, days) : below(condition));
    }

    private static Finding below(String condition) {
        return Finding.recorded(condition, ConditionOutcome.NOT_MET, RecordedReason.OUTCOMES_BELOW_STANDARD);
    }

    private Finding inLine(String condition, AppraisalStanding latest, DaysOfStep days) {
        var reason = days.areExplainedBy(day -> waitedForAnotherOn(day, latest))
                ? RecordedReason.APPRAISED_AFTER_WAITING
                : RecordedReason.APPRAISED;
        return Finding.recorded(condition, ConditionOutcome.MET, reason);
    }

    private boolean waitsForAnother(LocalDate today) {
        return appraisals.stream()
                .anyMatch(appraisal -> waitsFor(NOT_WITH_THE_PERSON, appraisal)
                        || (isSigned(appraisal) && mayBeReviewedOn(today, appraisal)));
    }

    private static boolean waitsFor(Set<Awaited> others, AppraisalStanding appraisal) {
        return appraisal.waitsFor().filter(others::contains).isPresent();
    }

    private static boolean isSigned(AppraisalStanding appraisal) {
        return appraisal.state() == AppraisalState.APPRAISER_SIGNED;
    }

    /** From the meeting on the appraiser writes, then a review may take its time; then it waits for the person. */
    private boolean waitedForAnotherOn(LocalDate day, AppraisalStanding complete) {
        return complete.metOn().filter(met -> !day.isBefore(met)).isPresent()
                && complete.completedOn().filter(day::isBefore).isPresent()
                && mayBeReviewedOn(day, complete);
    }

    private boolean mayBeReviewedOn(LocalDate day, AppraisalStanding appraisal) {
        var review = reviewDays.applyAsInt(appraisal.appraisalYear());
        return appraisal
                .signedOn()
                .filter(signed -> !day.isAfter(signed.plusDays(review)))
                .isPresent();
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

    private boolean isSignedByAppraiser() {
        return appraisals.stream().anyMatch(AppraisalEvidence::isSigned);
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

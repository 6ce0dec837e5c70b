package org.cadre.appraisal.paystep;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cadre.appraisal.appraisal.AppraisalStanding;
import org.cadre.appraisal.appraisal.AppraisalsOnRecord;
import org.cadre.appraisal.upstream.workforce.Exclusions;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.time.BusinessCalendar;

/** Holds a pay step against the conditions that are in force on its day: what the records say, and what HR stated. */
@ApplicationScoped
class JudgingConditions {

    private static final String APPRAISAL = "APPRAISAL";
    private static final String TRAINING = "TRAINING";
    private static final String STAFF_APPRAISALS = "STAFF_APPRAISALS";

    private final PayStepReference reference;
    private final AppraisalsOnRecord appraisals;
    private final People people;
    private final Exclusions exclusions;
    private final TrainingCondition training;
    private final BusinessCalendar calendar;

    JudgingConditions(
            PayStepReference reference,
            AppraisalsOnRecord appraisals,
            People people,
            Exclusions exclusions,
            TrainingCondition training,
            BusinessCalendar calendar) {
        this.reference = reference;
        this.appraisals = appraisals;
        this.people = people;
        this.exclusions = exclusions;
        this.training = training;
        this.calendar = calendar;
    }

    /** As they are now, in the order of the handbook; once a review is over, as they were decided on. */
    List<Finding> of(PayStepReview review) {
        if (review.state().isOver()) {
            return review.findings();
        }
        var day = review.step().payStepOn();
        return reference.conditionsOn(day).stream()
                .map(condition -> Finding.settle(
                        condition,
                        recorded(condition, review),
                        stated(condition, review),
                        !review.decidedAgainstFor(condition.code()).isEmpty()))
                .toList();
    }

    /** What the records alone say; of appraisals only those of the employer whose step it is, training goes with the person. */
    Optional<Finding> recorded(Condition condition, PayStepReview review) {
        return switch (condition.code()) {
            case APPRAISAL ->
                evidenceOf(List.of(review.personId()), review)
                        .get(review.personId())
                        .ofPerson(APPRAISAL, daysOf(review));
            case TRAINING -> training.of(TRAINING, review);
            case STAFF_APPRAISALS -> Optional.of(staffAppraised(review));
            default -> Optional.empty();
        };
    }

    private Optional<StatedReason> stated(Condition condition, PayStepReview review) {
        return review.statedReason(condition.code())
                .map(reason -> reference.requireReason(
                        reason, condition.code(), review.step().payStepOn()));
    }

    private DaysOfStep daysOf(PayStepReview review) {
        return new DaysOfStep(review.step().payStepOn(), review.decidedAgainstFor(APPRAISAL), calendar.today());
    }

    /**
     * What is overdue with the manager counts, unless no appraisal is expected of the person today, or was on its last day, or
     * somebody else managed the person then.
     */
    private Finding staffAppraised(PayStepReview review) {
        var manager = review.personId();
        var staff =
                people.reportsOf(manager, review.organisation(), review.step().payStepOn());
        if (staff.isEmpty()) {
            return Finding.recorded(STAFF_APPRAISALS, ConditionOutcome.NOT_APPLICABLE, RecordedReason.NO_LINE_MANAGER);
        }
        var today = calendar.today();
        var excluded = exclusions.among(staff, review.organisation(), today);
        var evidence = evidenceOf(staff, review);
        return staff.stream()
                        .filter(person -> !excluded.contains(person))
                        .anyMatch(person ->
                                evidence.get(person).isOverdueWith(manager, today, day -> isOwed(person, review, day)))
                ? Finding.recorded(STAFF_APPRAISALS, ConditionOutcome.NOT_MET, RecordedReason.STAFF_NOT_APPRAISED)
                : Finding.recorded(STAFF_APPRAISALS, ConditionOutcome.MET, RecordedReason.ALL_STAFF_APPRAISED);
    }

    private boolean isOwed(UUID person, PayStepReview review, LocalDate day) {
        return people.isManagedBy(review.personId(), person, review.organisation(), day)
                && exclusions.among(List.of(person), review.organisation(), day).isEmpty();
    }

    /** For each of these people, what the time before the step has at its employer; one question for all. */
    private Map<UUID, AppraisalEvidence> evidenceOf(List<UUID> persons, PayStepReview review) {
        var day = review.step().payStepOn();
        var rules = reference.rulesOn(day);
        var since = rules.appraisedSince(day);
        var found = appraisals.at(review.organisation(), persons, since, day, rules.leastOverallRating()).stream()
                .collect(Collectors.groupingBy(AppraisalStanding::personId));
        return persons.stream()
                .collect(Collectors.toMap(
                        person -> person,
                        person -> new AppraisalEvidence(
                                found.getOrDefault(person, List.of()), since, rules, reference::reviewDays)));
    }
}

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
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.appraisal.upstream.workforce.People.Report;

/** Holds a pay step against the conditions that are in force on its day: what the records say, and what HR stated. */
@ApplicationScoped
class JudgingConditions {

    private static final String APPRAISAL = "APPRAISAL";
    private static final String STAFF_APPRAISALS = "STAFF_APPRAISALS";

    private final PayStepReference reference;
    private final AppraisalsOnRecord appraisals;
    private final People people;

    JudgingConditions(PayStepReference reference, AppraisalsOnRecord appraisals, People people) {
        this.reference = reference;
        this.appraisals = appraisals;
        this.people = people;
    }

    /** As they are now, in the order of the handbook; once a review is over, as they were decided on. */
    List<Finding> of(PayStepReview review) {
        if (review.state().isOver()) {
            return review.findings();
        }
        var day = review.step().payStepOn();
        return reference.conditionsOn(day).stream()
                .map(condition -> Finding.settle(condition, recorded(condition, review), stated(condition, review)))
                .toList();
    }

    /** What the records alone say. */
    Optional<Finding> recorded(Condition condition, PayStepReview review) {
        var day = review.step().payStepOn();
        return switch (condition.code()) {
            case APPRAISAL ->
                evidenceOn(List.of(review.personId()), day)
                        .get(review.personId())
                        .ofPerson(APPRAISAL);
            case STAFF_APPRAISALS -> Optional.of(staffAppraised(review.personId(), day));
            default -> Optional.empty();
        };
    }

    private Optional<StatedReason> stated(Condition condition, PayStepReview review) {
        return review.statedReason(condition.code())
                .map(reason -> reference.requireReason(
                        reason, condition.code(), review.step().payStepOn()));
    }

    /** Whoever came to a manager's team within the time is not required to have an appraisal in it yet. */
    private Finding staffAppraised(UUID manager, LocalDate day) {
        var reports = people.reportsOf(manager, day);
        if (reports.isEmpty()) {
            return Finding.recorded(STAFF_APPRAISALS, ConditionOutcome.NOT_APPLICABLE, RecordedReason.NO_LINE_MANAGER);
        }
        var since = reference.rulesOn(day).appraisedSince(day);
        var due = reports.stream()
                .filter(report -> !report.inPostSince().isAfter(since))
                .map(Report::personId)
                .toList();
        return evidenceOn(due, day).values().stream().allMatch(AppraisalEvidence::isDoneByManager)
                ? Finding.recorded(STAFF_APPRAISALS, ConditionOutcome.MET, RecordedReason.ALL_STAFF_APPRAISED)
                : Finding.recorded(STAFF_APPRAISALS, ConditionOutcome.NOT_MET, RecordedReason.STAFF_NOT_APPRAISED);
    }

    /** For each of these people, what the time before the step has; one question for all. */
    private Map<UUID, AppraisalEvidence> evidenceOn(List<UUID> persons, LocalDate day) {
        var rules = reference.rulesOn(day);
        var since = rules.appraisedSince(day);
        var found = appraisals.of(persons, since, day, rules.leastOverallRating()).stream()
                .collect(Collectors.groupingBy(AppraisalStanding::personId));
        return persons.stream()
                .collect(Collectors.toMap(
                        person -> person,
                        person -> new AppraisalEvidence(found.getOrDefault(person, List.of()), since, rules)));
    }
}

package org.cadre.appraisal.paystep;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadre.appraisal.elsewhere.StatusElsewhere;
import org.cadre.appraisal.elsewhere.TrainingRecord;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.time.BusinessCalendar;

/**
 * What training's records say of statutory and mandatory training. Where they do not know all of it, they say nothing, and
 * neither do they to an employer where the person holds no post any more.
 */
@ApplicationScoped
class TrainingCondition {

    private static final String TOLD_BY = "training";

    private final StatusElsewhere elsewhere;
    private final People people;
    private final BusinessCalendar calendar;

    TrainingCondition(StatusElsewhere elsewhere, People people, BusinessCalendar calendar) {
        this.elsewhere = elsewhere;
        this.people = people;
        this.calendar = calendar;
    }

    Optional<Finding> of(String condition, PayStepReview review) {
        var person = review.personId();
        var today = calendar.today();
        if (!people.isAt(review.organisation(), person, today)) {
            return Optional.empty();
        }
        var payStepOn = review.step().payStepOn();
        return judge(condition, elsewhere.trainingOf(person, payStepOn), payStepOn, today);
    }

    /**
     * Met if all of it counted on the day of the step, or does now. Not met if something had lapsed on both days: what was
     * renewed since is no reason to refuse, and neither is what lapsed since.
     */
    static Optional<Finding> judge(String condition, TrainingRecord record, LocalDate payStepOn, LocalDate today) {
        var days = payStepOn.isAfter(today) ? List.of(today) : List.of(payStepOn, today);
        var complete = days.stream().filter(record::isCompleteOn).findFirst();
        if (complete.isPresent()) {
            return told(condition, ConditionOutcome.MET, RecordedReason.TRAINING_IN_DATE, complete.orElseThrow());
        }
        return days.stream().allMatch(record::hasLapsedOn)
                ? told(condition, ConditionOutcome.NOT_MET, RecordedReason.TRAINING_EXPIRED, today)
                : Optional.empty();
    }

    private static Optional<Finding> told(
            String condition, ConditionOutcome outcome, RecordedReason reason, LocalDate asOf) {
        return Optional.of(Finding.told(condition, outcome, reason, TOLD_BY, asOf));
    }
}

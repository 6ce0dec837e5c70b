package org.cadre.appraisal.feedback.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.feedback.terms.FeedbackStandards;
import org.cadre.appraisal.upstream.workforce.Lines;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;

/** Chooses who delivers a report: somebody who has no other part in the run, and to whom the subject owes nothing. */
@ApplicationScoped
class Facilitating {

    /** Why somebody does not facilitate a run. */
    private record Objection(String code, String detail) {}

    private final FeedbackRuns runs;
    private final FeedbackStandards standards;
    private final People people;
    private final Lines lines;
    private final Delivery delivery;
    private final GivenAnswers given;
    private final BusinessCalendar calendar;

    Facilitating(
            FeedbackRuns runs,
            FeedbackStandards standards,
            People people,
            Lines lines,
            Delivery delivery,
            GivenAnswers given,
            BusinessCalendar calendar) {
        this.runs = runs;
        this.standards = standards;
        this.people = people;
        this.lines = lines;
        this.delivery = delivery;
        this.given = given;
        this.calendar = calendar;
    }

    /**
     * Whoever chooses the facilitator is not to read the report. After the close only a facilitator who holds no post any more,
     * or who has left the report unread, is followed by another.
     */
    void assign(FeedbackRun run, UUID facilitator) {
        run.requireFacilitatorNotFinal(present -> isStillToDeliver(run, present));
        objectionOfCaller(facilitator).or(() -> objection(run, facilitator)).ifPresent(objection -> {
            throw DomainException.invalidField("facilitatorId", objection.code(), objection.detail());
        });
        run.facilitateBy(facilitator);
    }

    /** Whether a facilitator may be chosen now, the first one or another. */
    boolean mayBeChosen(FeedbackRun run) {
        return !run.state().isOver() && !run.isFacilitatorFinal(present -> isStillToDeliver(run, present));
    }

    /** Posts and runs may have changed since the facilitator was assigned. */
    void requireStillFit(FeedbackRun run) {
        run.facilitator().flatMap(facilitator -> objection(run, facilitator)).ifPresent(objection -> {
            throw DomainException.conflict(objection.code(), objection.detail() + "; assign another one");
        });
    }

    private Optional<Objection> objectionOfCaller(UUID facilitator) {
        if (people.calling().filter(facilitator::equals).isPresent()) {
            return because("facilitator-is-caller", "Nobody makes themselves the facilitator; name another");
        }
        return isInPost(facilitator)
                ? Optional.empty()
                : because("facilitator-not-in-post", "No person with this id holds a post today");
    }

    private Optional<Objection> objection(FeedbackRun run, UUID facilitator) {
        return given.isGivenBy(run, facilitator)
                ? because("facilitator-involved", "The facilitator has not answered for an organisation that is asked")
                : objectionOfSubject(run, facilitator);
    }

    private Optional<Objection> objectionOfSubject(FeedbackRun run, UUID facilitator) {
        var today = calendar.today();
        return Optional.ofNullable(run.subject().personId()).flatMap(subject -> {
            if (lines.areInOne(subject, facilitator, today)) {
                return because(
                        "facilitator-involved", "The facilitator stands neither above nor below the subject in a line");
            }
            return isOwed(subject, facilitator, today)
                    ? because(
                            "facilitator-reciprocal",
                            "The subject facilitates a run about this person, now or in the time between two runs")
                    : Optional.empty();
        });
    }

    private boolean isStillToDeliver(FeedbackRun run, UUID facilitator) {
        return isInPost(facilitator) && !delivery.mayPassFrom(run, facilitator);
    }

    /** Two who deliver each other's reports in one period would each have something to give. */
    private boolean isOwed(UUID subject, UUID facilitator, LocalDate today) {
        var months = standards.rules(today).monthsBetweenRuns();
        return runs.lastFacilitated(subject, facilitator, today)
                .filter(last -> today.isBefore(last.plusMonths(months)))
                .isPresent();
    }

    private boolean isInPost(UUID person) {
        return !people.postsOf(person, calendar.today()).isEmpty();
    }

    private static Optional<Objection> because(String code, String detail) {
        return Optional.of(new Objection(code, detail));
    }
}

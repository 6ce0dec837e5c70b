package org.cadre.appraisal.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.kit.time.BusinessCalendar;

/** What a piece of the enrolment is, whoever opens its transaction. A piece passes over whoever is set aside. */
@ApplicationScoped
class EnrolmentPieces {

    /** So many people at once: some hundred milliseconds, and a few thousand rows. */
    static final int SIZE = 200;

    private final Enrolling enrolling;
    private final CycleMembers members;
    private final DueComparisons due;
    private final SetAside aside;
    private final BusinessCalendar calendar;

    EnrolmentPieces(
            Enrolling enrolling, CycleMembers members, DueComparisons due, SetAside aside, BusinessCalendar calendar) {
        this.enrolling = enrolling;
        this.members = members;
        this.due = due;
        this.aside = aside;
        this.calendar = calendar;
    }

    LocalDate today() {
        return calendar.today();
    }

    /** Everybody of a cycle who is out of line today; empty where the cycle was compared or is not to be. */
    Optional<Round> round(UUID cycleId) {
        var today = calendar.today();
        return enrolling
                .startable(cycleId)
                .filter(cycle -> !aside.waits(cycleId))
                .filter(cycle -> due.isDue(cycle, today))
                .map(cycle -> Round.of(cycleId, today, others(cycleId, enrolling.outOfLine(cycle)), SIZE));
    }

    /** Brings these people in line with one cycle, and follows what they complete in closed ones. */
    void bring(UUID cycleId, List<UUID> people) {
        enrolling.startable(cycleId).ifPresent(cycle -> bring(cycle, people));
        members.followAfterClose(people, calendar.today());
    }

    /** Follows the appraisers' last days for some of a cycle; answers behind whom it goes on, or nothing. */
    Optional<UUID> follow(UUID cycleId, UUID after) {
        enrolling.startable(cycleId).ifPresent(due::hold);
        return members.followAppraisers(cycleId, after, SIZE, calendar.today());
    }

    /** What changed while a cycle was aside was passed over, so its round is followed by another. */
    void end(Round round) {
        enrolling.startable(round.cycle()).ifPresent(due::hold);
        var wasAside = aside.release(round.cycle(), Optional.empty());
        due.done(round.cycle(), wasAside ? Optional.empty() : Optional.of(round.day()));
    }

    /** Compares some of whom something changed, in every cycle that they concern; false once there is nobody left. */
    boolean changed() {
        var people = due.takePeople(SIZE);
        if (people.isEmpty()) {
            return false;
        }
        aside.hurry(people);
        due.concerned(people).stream()
                .filter(cycle -> !aside.isAside(cycle))
                .flatMap(cycle -> enrolling.startable(cycle).stream())
                .forEach(cycle -> bring(cycle, others(cycle.id(), people)));
        members.followAfterClose(people, calendar.today());
        members.followAppraisers(people, calendar.today());
        return true;
    }

    /** The same, but so that each of them is compared in a transaction of their own soon. */
    void leaveChangedForLater(Failure failure) {
        aside.noteAll(due.takePeople(SIZE), failure);
    }

    /** Writes down where everybody stands in a cycle that is being closed; none starts any more. */
    void settle(KnownCycle cycle) {
        Round.of(cycle.id(), calendar.today(), others(cycle.id(), enrolling.outOfLine(cycle)), SIZE)
                .pieces()
                .forEach(people -> enrolling.bringInLine(cycle, people));
    }

    private void bring(KnownCycle cycle, List<UUID> people) {
        due.hold(cycle);
        enrolling.bringInLine(cycle, people);
    }

    private List<UUID> others(UUID cycle, List<UUID> people) {
        var passedOver = aside.peopleOf(cycle);
        return people.stream().filter(person -> !passedOver.contains(person)).toList();
    }
}

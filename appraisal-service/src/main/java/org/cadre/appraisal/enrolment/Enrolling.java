package org.cadre.appraisal.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.appraisal.AppraisalsOfCycle;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.appraisal.cycle.KnownCycles;
import org.cadre.appraisal.party.Participants;
import org.cadre.appraisal.standard.AppraisalRules;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.appraisal.standard.NationalStandards;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;

/**
 * Brings open cycles in line with who works at their organisations today: joiners are enrolled, recent starters wait,
 * leavers are taken out. Everybody is compared once a day, because dates pass; in between whoever changed. A piece is a
 * transaction of the caller.
 */
@ApplicationScoped
class Enrolling {

    static final int PIECE = 200;

    private final CycleMembers members;
    private final KnownCycles cycles;
    private final AppraisalsOfCycle appraisals;
    private final NationalStandards standards;
    private final BusinessCalendar calendar;
    private final Session database;

    Enrolling(
            CycleMembers members,
            KnownCycles cycles,
            AppraisalsOfCycle appraisals,
            NationalStandards standards,
            BusinessCalendar calendar,
            Session database) {
        this.members = members;
        this.cycles = cycles;
        this.appraisals = appraisals;
        this.standards = standards;
        this.calendar = calendar;
        this.database = database;
    }

    /** Compares everybody of a cycle, a piece at a time; false once there is nothing left to do today. */
    boolean everybody(UUID cycleId) {
        var today = calendar.today();
        var held = startable(cycleId).filter(cycle -> members.holdIfOutOfDate(cycle, today));
        if (held.isEmpty()) {
            return false;
        }
        if (bringInLine(held.get(), List.of()) > 0) {
            return true;
        }
        members.done(held.get(), today);
        return false;
    }

    /** Compares those of whom something changed, in every open cycle that they concern; false once there is nobody left. */
    boolean changed() {
        var people = members.takeDue(PIECE);
        if (people.isEmpty()) {
            return false;
        }
        for (var cycle : members.concerned(people)) {
            startable(cycle).ifPresent(known -> allInLine(known, people));
        }
        return true;
    }

    /** Appraisals cannot start before training's framework has arrived; the cycle is compared once it has. */
    private Optional<KnownCycle> startable(UUID cycleId) {
        return cycles.findAndHold(cycleId).filter(KnownCycle::isOpen).filter(appraisals::canStart);
    }

    private void allInLine(KnownCycle cycle, List<UUID> people) {
        var written = bringInLine(cycle, people);
        while (written > 0) {
            written = bringInLine(cycle, people);
        }
    }

    private int bringInLine(KnownCycle cycle, List<UUID> people) {
        var today = calendar.today();
        var rules = standards.inForce(new AppraisalYear(cycle.appraisalYear())).rules();
        var comparison = new Comparison(cycle, today, today.minusDays(rules.recentStarterDays()), people);
        return enrol(comparison, rules) + leave(comparison);
    }

    private int enrol(Comparison comparison, AppraisalRules rules) {
        var found = comparison.candidates(database, AppraisalsOfCycle.LEAVING, PIECE);
        var started = appraisals.startAll(
                comparison.cycle(),
                found.stream()
                        .filter(Candidate::isToBeStarted)
                        .map(person -> participants(person, rules))
                        .toList());
        found.forEach(person -> members.write(
                comparison.cycle(), person, Optional.ofNullable(started.get(person.personId())), comparison.today()));
        return found.size();
    }

    /** What the two have met about stays; what has not come so far ends. */
    private int leave(Comparison comparison) {
        var gone = comparison.gone(database, PIECE);
        appraisals.cancelUnmet(
                gone.stream().flatMap(member -> member.appraisal().stream()).toList());
        gone.forEach(member -> members.leave(comparison.cycle(), member.personId(), comparison.today()));
        return gone.size();
    }

    private static Participants participants(Candidate person, AppraisalRules rules) {
        return new Participants(
                person.personId(),
                person.manager().orElseThrow(),
                person.stage().orElse(rules.stageWithoutPost()));
    }
}

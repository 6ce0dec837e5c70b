package org.cadre.appraisal.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
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
 * leavers are taken out. Each method works in the transaction of the caller.
 */
@ApplicationScoped
class Enrolling {

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

    /** An open cycle; appraisals cannot start before training's framework has arrived, so it is compared once it has. */
    Optional<KnownCycle> startable(UUID cycleId) {
        return cycles.findAndHold(cycleId).filter(KnownCycle::isOpen).filter(appraisals::canStart);
    }

    /** Everybody of whom something is to be written down. */
    List<UUID> outOfLine(KnownCycle cycle) {
        return comparison(cycle, List.of(), rules(cycle)).outOfLine(database);
    }

    /** Writes down where these people stand, starts what is to be started and ends what leavers had. */
    void bringInLine(KnownCycle cycle, List<UUID> people) {
        if (!people.isEmpty()) {
            var rules = rules(cycle);
            var comparison = comparison(cycle, people, rules);
            enrol(comparison, rules);
            leave(comparison);
        }
    }

    /**
     * Only writes down where somebody stands in a cycle that is being closed, in which none starts any more. All of it is
     * taken back with a savepoint of the database.
     */
    void writeDown(KnownCycle cycle, UUID person) {
        var comparison = comparison(cycle, List.of(person), rules(cycle));
        members.write(cycle, comparison.candidates(database), Map.of(), comparison.today());
        members.leave(
                cycle,
                comparison.gone(database).stream()
                        .map(Comparison.Gone::personId)
                        .toList(),
                comparison.today());
    }

    private void enrol(Comparison comparison, AppraisalRules rules) {
        var found = comparison.candidates(database);
        var started = appraisals.startAll(
                comparison.cycle(),
                found.stream()
                        .filter(Candidate::isToBeStarted)
                        .map(person -> participants(person, rules))
                        .toList());
        members.write(comparison.cycle(), found, started, comparison.today());
    }

    /** What the two have met about stays; what has not come so far ends. */
    private void leave(Comparison comparison) {
        var gone = comparison.gone(database);
        appraisals.cancelUnmet(
                gone.stream().flatMap(member -> member.appraisal().stream()).toList());
        members.leave(
                comparison.cycle(), gone.stream().map(Comparison.Gone::personId).toList(), comparison.today());
    }

    private Comparison comparison(KnownCycle cycle, List<UUID> people, AppraisalRules rules) {
        var today = calendar.today();
        return new Comparison(cycle, today, today.minusDays(rules.recentStarterDays()), people);
    }

    private AppraisalRules rules(KnownCycle cycle) {
        return standards.inForce(new AppraisalYear(cycle.appraisalYear())).rules();
    }

    private static Participants participants(Candidate person, AppraisalRules rules) {
        return new Participants(
                person.personId(),
                person.manager().orElseThrow(),
                person.stage().orElse(rules.stageWithoutPost()));
    }
}

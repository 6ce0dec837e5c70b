package org.cadre.appraisal.fitness;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cadre.appraisal.board.BoardDuty;
import org.cadre.appraisal.board.KnownSeat;
import org.cadre.appraisal.board.KnownSeats;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.cadre.kit.time.BusinessCalendar;

/** Decides by the caller's own seat which tests the caller may know of. */
@ApplicationScoped
class FitnessAccess {

    private final FitnessTests tests;
    private final KnownSeats seats;
    private final People people;
    private final Policy policy;
    private final Ledger ledger;
    private final BusinessCalendar calendar;

    FitnessAccess(
            FitnessTests tests,
            KnownSeats seats,
            People people,
            Policy policy,
            Ledger ledger,
            BusinessCalendar calendar) {
        this.tests = tests;
        this.seats = seats;
        this.people = people;
        this.policy = policy;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    /** A test for something that the caller wants to do with it. */
    FitnessTest to(UUID id, String permission) {
        var test = tests.require(id);
        var subject = subjectOf(test);
        policy.requireVisible(FitnessPermissions.READ, subject, "fit-and-proper-test", id);
        policy.require(permission, subject);
        return test;
    }

    boolean allows(FitnessAction action, FitnessTest test) {
        return policy.allows(action.permission(), subjectOf(test));
    }

    /**
     * A look at another person's test goes on record.
     *
     * @param action such as {@code read}
     */
    FitnessTest look(UUID id, String action) {
        var test = to(id, FitnessPermissions.READ);
        if (isSelf(test.personId())) {
            ledger.recordNothing();
        } else {
            ledger.record(AuditedAct.of(action, "fit-and-proper-test", id, test.organisation()));
        }
        return test;
    }

    void requireAt(String organisation, String permission) {
        policy.require(permission, at(organisation));
    }

    void requireVisibleAt(String organisation, String permission, String what, UUID id) {
        policy.requireVisible(permission, at(organisation), what, id);
    }

    /** The seat of somebody whom the caller may open a test for. */
    KnownSeat seatToTest(UUID id) {
        var seat = seats.find(id)
                .filter(known -> policy.allows(
                        FitnessPermissions.OPEN, at(known.organisation()).as(Subject.SELF, isSelf(known.personId()))))
                .orElseThrow(() -> DomainException.invalidField(
                        "seatId", "seat-unknown", "There is no seat of yours to test with id %s".formatted(id)));
        if (!seat.role().director() || seat.isOverBy(calendar.today())) {
            throw DomainException.invalidField(
                    "seatId", "seat-not-tested", "Who is tested is a member of the board today, and no former one");
        }
        return seat;
    }

    UUID requireSelf() {
        return people.requireCalling();
    }

    private Subject subjectOf(FitnessTest test) {
        var signsOff = seats.dutiesOf(test.personId(), test.organisation(), calendar.today())
                        .contains(BoardDuty.SIGNS_OFF)
                ? BoardDuty.SIGNS_OFF_CHAIR
                : BoardDuty.SIGNS_OFF;
        return at(test.organisation())
                .as(Subject.SELF, isSelf(test.personId()))
                .as(FitnessPermissions.OVERSEER, duties(test.organisation()).contains(signsOff));
    }

    private Subject at(String organisation) {
        var duties = duties(organisation);
        return Subject.at(organisation)
                .as(FitnessPermissions.KEEPER, duties.contains(BoardDuty.KEEPS_RECORDS))
                .as(FitnessPermissions.CHAIR, duties.contains(BoardDuty.SIGNS_OFF));
    }

    private Set<BoardDuty> duties(String organisation) {
        return people.calling()
                .map(person -> seats.dutiesOf(person, organisation, calendar.today()))
                .orElse(Set.of());
    }

    private boolean isSelf(UUID person) {
        return people.calling().equals(Optional.of(person));
    }
}

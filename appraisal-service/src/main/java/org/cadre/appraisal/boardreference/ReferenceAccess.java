package org.cadre.appraisal.boardreference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.board.BoardDuty;
import org.cadre.appraisal.board.KnownSeats;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.cadre.kit.time.BusinessCalendar;

/** Decides by role or by the caller's own seat which references the caller may know of. */
@ApplicationScoped
class ReferenceAccess {

    private final BoardReferences references;
    private final KnownSeats seats;
    private final People people;
    private final Policy policy;
    private final BusinessCalendar calendar;

    ReferenceAccess(
            BoardReferences references, KnownSeats seats, People people, Policy policy, BusinessCalendar calendar) {
        this.references = references;
        this.seats = seats;
        this.people = people;
        this.policy = policy;
        this.calendar = calendar;
    }

    /** A reference for something that the caller wants to do with it. */
    BoardReference to(UUID id, String permission) {
        var reference = references.require(id);
        var subject = at(reference.organisation()).as(Subject.SELF, isOwn(reference));
        policy.requireVisible(BoardReferencePermissions.READ, subject, "board-reference", id);
        policy.require(permission, subject);
        return reference;
    }

    void requireAt(String organisation) {
        policy.require(BoardReferencePermissions.READ, at(organisation));
    }

    UUID requireSelf() {
        return people.requireCalling();
    }

    /** Whose own references the caller may list. */
    UUID requireOwn() {
        policy.require(BoardReferencePermissions.LIST_OWN, Subject.anywhere());
        return people.requireCalling();
    }

    boolean isOwn(BoardReference reference) {
        return people.calling().equals(Optional.of(reference.personId()));
    }

    private Subject at(String organisation) {
        var isReferee = people.calling()
                .map(person -> seats.dutiesOf(person, organisation, calendar.today()))
                .filter(duties -> duties.contains(BoardDuty.SIGNS_OFF) || duties.contains(BoardDuty.KEEPS_RECORDS))
                .isPresent();
        return Subject.at(organisation).as(BoardReferencePermissions.REFEREE, isReferee);
    }
}

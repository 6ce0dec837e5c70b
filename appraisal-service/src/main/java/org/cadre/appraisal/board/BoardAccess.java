package org.cadre.appraisal.board;

import jakarta.enterprise.context.ApplicationScoped;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.security.Subject;
import org.cadre.kit.time.BusinessCalendar;

/** Who the caller is to the board of an organisation, by a role there or by a seat on it today. */
@ApplicationScoped
class BoardAccess {

    private final KnownSeats seats;
    private final People people;
    private final BusinessCalendar calendar;

    BoardAccess(KnownSeats seats, People people, BusinessCalendar calendar) {
        this.seats = seats;
        this.people = people;
        this.calendar = calendar;
    }

    Subject at(String organisation) {
        return Subject.at(organisation).as(BoardPermissions.KEEPER, keepsRecordsOf(organisation));
    }

    private boolean keepsRecordsOf(String organisation) {
        return people.calling()
                .filter(person ->
                        seats.dutiesOf(person, organisation, calendar.today()).contains(BoardDuty.KEEPS_RECORDS))
                .isPresent();
    }
}

package org.cadre.appraisal.board;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;

/** Taking a seat and giving it up, held against what workforce told of the person. */
@ApplicationScoped
@CheckReturnValue
class SeatSteps {

    private final BoardSeats seats;
    private final BoardRegister register;
    private final People people;
    private final Event<SeatEnded> ended;
    private final Ids ids;
    private final BusinessCalendar calendar;

    SeatSteps(
            BoardSeats seats,
            BoardRegister register,
            People people,
            Event<SeatEnded> ended,
            Ids ids,
            BusinessCalendar calendar) {
        this.seats = seats;
        this.register = register;
        this.people = people;
        this.ended = ended;
        this.ids = ids;
        this.calendar = calendar;
    }

    BoardSeat take(String organisation, String body, UUID person, String role, LocalDate startsOn) {
        requireOfOthers("personId", person);
        var today = calendar.today();
        register.requireBody(body, today);
        var counted = register.requireRole(role, today);
        if (people.postsOf(person, today).stream()
                .noneMatch(post -> post.organisation().equals(organisation))) {
            throw DomainException.invalidField(
                    "personId",
                    "person-not-at-organisation",
                    "No person with this id holds a post at %s today".formatted(organisation));
        }
        var seat = new BoardSeat(ids.next(), organisation, body, person, counted, startsOn);
        seats.add(seat);
        return seat;
    }

    BoardSeat end(BoardSeat seat, LocalDate lastDay) {
        var end = seat.end(lastDay);
        seats.flush();
        ended.fire(end);
        return seat;
    }

    /** Whoever sees the tests of a board does not appoint themselves to do so. */
    private void requireOfOthers(String field, UUID person) {
        if (people.calling().filter(person::equals).isPresent()) {
            throw DomainException.invalidField(
                    field, "seat-for-caller", "Nobody gives a seat to themselves; somebody else states it");
        }
    }
}

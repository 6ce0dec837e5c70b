package org.cadre.appraisal.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cadre.appraisal.standard.AppraisalYear;

/** Answers the other features' questions about boards. */
@ApplicationScoped
public class KnownSeats {

    private final BoardSeats seats;

    KnownSeats(BoardSeats seats) {
        this.seats = seats;
    }

    public Optional<KnownSeat> find(UUID id) {
        return seats.findByIdOptional(id).map(BoardSeat::known);
    }

    /** The members of a board on a day; those who only attend it are none. */
    public List<KnownSeat> directorsOf(String organisation, LocalDate day) {
        return seats.heldAt(organisation, day).stream()
                .map(BoardSeat::known)
                .filter(seat -> seat.role().director())
                .toList();
    }

    /** Who sat on a board on at least one day of a year, up to today; one entry for each seat. */
    public List<KnownSeat> directorsIn(AppraisalYear year, String organisation, LocalDate today) {
        var last = today.isBefore(year.lastDay()) ? today : year.lastDay();
        return seats.heldBetween(organisation, year.firstDay(), last).stream()
                .map(BoardSeat::known)
                .filter(seat -> seat.role().director())
                .toList();
    }

    /** Every seat of a person as a member of a board, those that are over too. */
    public List<KnownSeat> directorSeatsOf(UUID person, String organisation) {
        return seats.list("personId = ?1 and organisation = ?2", person, organisation).stream()
                .map(BoardSeat::known)
                .filter(seat -> seat.role().director())
                .toList();
    }

    public Set<BoardDuty> dutiesOf(UUID person, String organisation, LocalDate day) {
        return seats.heldAt(organisation, day).stream()
                .map(BoardSeat::known)
                .filter(seat -> seat.personId().equals(person))
                .map(seat -> seat.role().duty())
                .collect(Collectors.toUnmodifiableSet());
    }
}

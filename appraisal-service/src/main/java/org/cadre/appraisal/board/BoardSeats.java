package org.cadre.appraisal.board;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.database.NewestFirst;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;
import org.cadre.kit.problem.DomainException;
import org.hibernate.exception.ConstraintViolationException;

/** All seats on all boards. */
@ApplicationScoped
class BoardSeats implements PanacheRepositoryBase<BoardSeat, UUID> {

    /** A seat whose holder has left the organisation, and the last day there. */
    record Leaver(UUID seatId, LocalDate lastDay) {}

    private final Pager pager;

    BoardSeats(Pager pager) {
        this.pager = pager;
    }

    BoardSeat require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("board-seat", id));
    }

    /** Two that overlap by a day are refused, an announced end included; the database decides between two at once. */
    void add(BoardSeat seat) {
        try {
            persistAndFlush(seat);
        } catch (ConstraintViolationException e) {
            throw DomainException.conflict(
                    "seat-already-held",
                    "This role is held on one of these days: by the same person, or by another where only one may hold it. End that seat first, and start on the day after its last");
        }
    }

    /** Those whose holder had posts at the organisation and has none any more; a seat does not end before it starts. */
    List<Leaver> leftBehind(LocalDate today, int most) {
        return getSession()
                .createNativeQuery("""
                        select seat.id, greatest(seat.starts_on,
                                                 (select max(post.ends_on) from workforce_assignment post
                                                  where post.person_id = seat.person_id
                                                    and post.organisation = seat.organisation)) as last_day
                        from board_seat seat
                        where (seat.ends_on is null or seat.ends_on > :today)
                          and exists (select from workforce_assignment post
                                      where post.person_id = seat.person_id and post.organisation = seat.organisation)
                          and not exists (select from workforce_assignment post
                                          where post.person_id = seat.person_id and post.organisation = seat.organisation
                                            and (post.ends_on is null or post.ends_on >= :today))
                        order by seat.id
                        limit :most
                        for update of seat skip locked
                        """, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("last_day", LocalDate.class)
                .setParameter("today", today)
                .setParameter("most", most)
                .getResultStream()
                .map(row -> new Leaver((UUID) row[0], (LocalDate) row[1]))
                .toList();
    }

    List<BoardSeat> heldAt(String organisation, LocalDate day) {
        return heldBetween(organisation, day, day);
    }

    /** On at least one day from the first to the last, both included. */
    List<BoardSeat> heldBetween(String organisation, LocalDate first, LocalDate last) {
        return list(
                "organisation = ?1 and startsOn <= ?2 and (endsOn is null or endsOn >= ?3) order by id",
                organisation,
                last,
                first);
    }

    /** The seats of one board, past ones too, newest first. */
    Page<BoardSeat> page(String organisation, PageQuery query) {
        return pager.page(
                query,
                "board-seats/" + organisation,
                new NewestFirst<>(this, "organisation = ?1", organisation),
                seat -> Position.of(seat.known().id()));
    }
}

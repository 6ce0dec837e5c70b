package org.cadre.appraisal.boardrecord;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** People who sit on no board any more and of whom something is still written in tests or references. */
@ApplicationScoped
class FormerMembers {

    /**
     * One of them.
     *
     * @param leftOn the last day in the last seat, of whichever board
     * @param bornOn the latest where two boards have seen different papers; empty where none has
     */
    record Former(UUID personId, LocalDate leftOn, Optional<LocalDate> bornOn) {}

    private static final PlainStatement NEXT = new PlainStatement("""
            select seat.person_id, max(seat.ends_on),
                   (select max(born_on) from board_member_birth birth where birth.person_id = seat.person_id)
            from board_seat seat
            where seat.person_id > ?
            group by seat.person_id
            having bool_and(seat.ends_on is not null) and max(seat.ends_on) < ?
               and (exists (select from fitness_test test
                            where test.person_id = seat.person_id
                              and (exists (select from fitness_check where test_id = test.id)
                                or exists (select from fitness_doubt where test_id = test.id)
                                or exists (select from fitness_sign_off where test_id = test.id)))
                 or exists (select from reference_text
                            where reference_text.person_id = seat.person_id and text is not null)
                 or exists (select from reference_objection objection
                            where objection.person_id = seat.person_id
                              and (grounds is not null or statement is not null))
                 or exists (select from board_member_birth birth
                            where birth.person_id = seat.person_id and birth.born_on is not null))
            order by seat.person_id limit ?
            """);

    private final Session database;

    FormerMembers(Session database) {
        this.database = database;
    }

    /** By their ids, behind one; whoever has or will have a seat is none of them. */
    List<Former> next(UUID last, LocalDate today, int most) {
        return NEXT.rows(
                database,
                row -> new Former(
                        row.getObject(1, UUID.class),
                        row.getObject(2, LocalDate.class),
                        Optional.ofNullable(row.getObject(3, LocalDate.class))),
                last,
                today,
                most);
    }
}

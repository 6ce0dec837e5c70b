package org.cadre.appraisal.fitness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.cadre.appraisal.testing.Boardroom;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rules B4, B12 and B22 of the guide as the database keeps them, whatever a query asks for. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class SecondWallTest {

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void b4_the_database_shows_evidence_to_no_role_of_the_organisation() {
        var board = Boardroom.complete();
        board.checked();

        assertThat(seen("fitness_check", board.organisation, "")).isZero();
        assertThat(seen("fitness_check", board.member.personId())).isEqualTo(19);
        assertThat(seen("fitness_check", board.secretary.personId())).isEqualTo(19);
        assertThat(seen("fitness_check", board.chair.personId())).isEqualTo(19);
    }

    @Test
    void b4_whoever_gave_the_seat_up_sees_nothing_from_the_day_after_the_last() {
        var board = Boardroom.complete();
        var test = board.checked();
        act(board.chair(), test, "sign-off", Map.of("verdict", "FIT")).statusCode(200);
        act(board.secretary(), test, "investigate", Map.of("grounds", "A letter came"))
                .statusCode(200);
        post(board.chair(), "/fit-and-proper-submissions", Map.of("organisation", board.organisation))
                .statusCode(201);
        var today = LocalDate.now(BusinessCalendar.LONDON);
        var chair = board.chair.personId();

        for (var lastDay : new LocalDate[] {today.plusDays(1), today}) {
            seatEnds(board.chairSeat, lastDay);
            assertThat(seen("fitness_test", chair)).isEqualTo(1);
        }
        seatEnds(board.chairSeat, today.minusDays(1));

        for (var table : new String[] {
            "fitness_test",
            "fitness_check",
            "fitness_doubt",
            "fitness_sign_off",
            "fitness_submission",
            "fitness_declaration where person_id <> '%s'".formatted(chair)
        }) {
            assertThat(seen(table, chair)).as(table).isZero();
            assertThat(seen(table, board.secretary.personId())).as(table).isPositive();
        }
        assertThat(seen("fitness_declaration", chair))
                .as("their own declarations, of which rule G1 tells them")
                .isEqualTo(1);
    }

    @Test
    void b4_whoever_is_to_have_a_seat_sees_nothing_before_the_first_day() {
        var board = Boardroom.complete();
        board.test(board.memberSeat);
        var today = LocalDate.now(BusinessCalendar.LONDON);

        for (var firstDay : new LocalDate[] {today.minusDays(1), today}) {
            seatStarts(board.chairSeat, firstDay);
            assertThat(seen("fitness_test", board.chair.personId())).isEqualTo(1);
        }
        seatStarts(board.chairSeat, today.plusDays(1));

        assertThat(seen("fitness_test", board.chair.personId())).isZero();
    }

    @Test
    void b12_a_former_chair_reads_no_reference() {
        var board = Boardroom.complete();
        act(board.hr(), "/board-seats/" + board.memberSeat, "end", Map.of("endsOn", "2026-04-30"))
                .statusCode(200);
        var reference = "/board-references/"
                + board.hr()
                        .get(BASE + "/board-references?organisation=" + board.organisation)
                        .<String>path("items[0].id");
        act(board.secretary(), reference, "complete", Map.of("text", "Nothing stands against her"))
                .statusCode(200);
        assertThat(seen("reference_text", board.chair.personId())).isEqualTo(1);

        seatEnds(board.chairSeat, LocalDate.now(BusinessCalendar.LONDON).minusDays(1));

        assertThat(seen("board_reference", board.chair.personId())).isZero();
        assertThat(seen("reference_text", board.chair.personId())).isZero();
        assertThat(seen("reference_text", board.secretary.personId())).isEqualTo(1);
    }

    @Test
    void b22_an_objection_is_there_for_whoever_raised_it_and_who_considers_it() {
        var board = Boardroom.complete();
        act(board.hr(), "/board-seats/" + board.memberSeat, "end", Map.of("endsOn", "2026-04-30"))
                .statusCode(200);
        var reference = "/board-references/"
                + board.hr()
                        .get(BASE + "/board-references?organisation=" + board.organisation)
                        .<String>path("items[0].id");
        act(board.member(), reference, "object", Map.of("grounds", "It is of somebody else"))
                .statusCode(200);

        assertThat(seen("reference_objection", board.organisation, "")).isZero();
        assertThat(seen("reference_objection", board.deputy.personId())).isZero();
        for (var reader : new UUID[] {board.member.personId(), board.chair.personId(), board.secretary.personId()}) {
            assertThat(seen("reference_objection", reader)).isEqualTo(1);
        }
        assertThat(seen("board_reference", board.member.personId())).isEqualTo(1);
        seatEnds(board.chairSeat, LocalDate.now(BusinessCalendar.LONDON).minusDays(1));

        assertThat(seen("reference_objection", board.chair.personId())).isZero();
    }

    /** The clock of the database does not move, so its days do. */
    private void seatEnds(String seat, LocalDate day) {
        change("update board_seat set ends_on = :day where id = :seat", seat, day);
    }

    private void seatStarts(String seat, LocalDate day) {
        change("update board_seat set starts_on = :day where id = :seat", seat, day);
    }

    private void change(String statement, String seat, LocalDate day) {
        transactions.runBySystem(() -> database.createNativeMutationQuery(statement)
                .setParameter("day", day)
                .setParameter("seat", UUID.fromString(seat))
                .executeUpdate());
    }

    private long seen(String table, UUID person) {
        return seen(table, "", person.toString());
    }

    private long seen(String table, String organisations, String person) {
        return transactions.bySystem(() -> {
            database.createNativeQuery("""
                            select set_config('app.everything', 'off', true),
                                   set_config('app.organisations', :organisations, true),
                                   set_config('app.person', :person, true)
                            """, Object[].class)
                    .setParameter("organisations", organisations)
                    .setParameter("person", person)
                    .getSingleResult();
            return database.createNativeQuery("select count(*) from " + table, Long.class)
                    .getSingleResult();
        });
    }
}

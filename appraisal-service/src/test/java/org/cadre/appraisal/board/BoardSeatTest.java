package org.cadre.appraisal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.cadre.appraisal.testing.Boardroom;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rules B1 to B3, and B27, of the guide. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class BoardSeatTest {

    @Inject
    MovableClock clock;

    @Inject
    LeavingBoards leaving;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void b1_hr_says_who_sits_on_the_board_and_nobody_else_changes_it() {
        var board = Boardroom.complete();
        var list = BASE + "/board-seats?organisation=" + board.organisation;

        board.hr()
                .get(list)
                .then()
                .statusCode(200)
                .body("items.role", contains("DEPUTY_CHAIR", "NON_EXECUTIVE_DIRECTOR", "COMPANY_SECRETARY", "CHAIR"));
        board.chair().get(list).then().statusCode(403);
        board.hr()
                .get(BASE + "/board-seats/" + board.memberSeat)
                .then()
                .statusCode(200)
                .body("duty", equalTo("NONE"));
        board.take(board.chair(), board.member, "EXECUTIVE_DIRECTOR").statusCode(403);
    }

    @Test
    void b1_nobody_gives_a_seat_to_themselves_and_its_holder_has_a_post_there() {
        var board = Boardroom.complete();
        var lead = Upstream.employee(board.organisation);
        var elsewhere = Upstream.employee(Conversation.newOrganisation());

        board.take(asStaff(lead.staffUid(), "hr@" + board.organisation), lead, "EXECUTIVE_DIRECTOR")
                .statusCode(422)
                .body("code", equalTo("seat-for-caller"));
        board.take(board.hr(), elsewhere, "EXECUTIVE_DIRECTOR")
                .statusCode(422)
                .body("code", equalTo("person-not-at-organisation"));
        board.take(board.hr(), lead, "EMPEROR").statusCode(422).body("code", equalTo("board-role-unknown"));
        post(
                        board.hr(),
                        "/board-seats",
                        Map.of(
                                "organisation", board.organisation,
                                "body", "CLUB",
                                "personId", lead.personId(),
                                "role", "CHIEF_EXECUTIVE",
                                "startsOn", "2026-04-01"))
                .statusCode(422)
                .body("code", equalTo("board-body-unknown"));
    }

    @Test
    void b2_one_person_at_a_time_is_the_chair() {
        var board = Boardroom.complete();

        board.take(board.hr(), board.member, "CHAIR").statusCode(409).body("code", equalTo("seat-already-held"));
        board.take(board.hr(), board.member, "NON_EXECUTIVE_DIRECTOR").statusCode(409);
        board.take(board.hr(), board.deputy, "NON_EXECUTIVE_DIRECTOR").statusCode(201);
    }

    @Test
    void b2_while_the_end_of_a_chair_is_announced_the_next_one_starts_on_the_day_after() {
        var board = Boardroom.complete();
        end(board, board.chairSeat, "2026-12-31").statusCode(200);

        for (var held : new String[] {"2026-12-30", "2026-12-31"}) {
            board.take(board.hr(), board.member, "CHAIR", held)
                    .statusCode(409)
                    .body("code", equalTo("seat-already-held"))
                    .body("detail", containsString("day after"));
        }
        board.take(board.hr(), board.member, "CHAIR", "2027-01-01").statusCode(201);
        board.take(board.hr(), board.deputy, "CHAIR", "2028-01-01").statusCode(409);
    }

    @Test
    void b2_nobody_has_the_same_seat_twice_on_one_day() {
        var board = Boardroom.complete();
        end(board, board.memberSeat, "2026-12-31").statusCode(200);

        board.take(board.hr(), board.member, "NON_EXECUTIVE_DIRECTOR", "2026-12-31")
                .statusCode(409);
        board.take(board.hr(), board.member, "NON_EXECUTIVE_DIRECTOR", "2027-01-01")
                .statusCode(201);
    }

    @Test
    void b3_a_seat_ends_once_and_not_before_it_starts() {
        var board = Boardroom.complete();

        end(board, board.memberSeat, "2026-03-31").statusCode(422).body("code", equalTo("seat-ends-before-start"));
        end(board, board.memberSeat, "2026-04-01").statusCode(200).body("endsOn", equalTo("2026-04-01"));
        end(board, board.memberSeat, "2026-04-02").statusCode(409).body("code", equalTo("seat-already-ended"));
    }

    @Test
    void b3_who_has_no_post_there_any_more_leaves_the_board_on_the_day_after_the_last() {
        var board = Boardroom.complete();
        var last = LocalDate.parse("2027-06-30");
        Upstream.publishPerson(
                board.member, 2, Upstream.assignment(board.organisation, "STAGE_4", "2020-01-01", last.toString()));
        awaitLastDay(board, last);

        for (var day : new LocalDate[] {last.minusDays(1), last}) {
            clock.moveTo(day);
            leaving.endSeats();
            assertThat(endsOn(board)).isNull();
        }
        clock.moveTo(last.plusDays(1));
        leaving.endSeats();

        assertThat(endsOn(board)).isEqualTo(last.toString());
    }

    @Test
    void b27_the_company_secretary_reads_the_seats_of_the_own_board_and_states_none() {
        var board = Boardroom.complete();
        var other = Boardroom.complete();
        var list = BASE + "/board-seats?organisation=" + board.organisation;

        board.secretary()
                .get(list + "&limit=3")
                .then()
                .statusCode(200)
                .body("items.role", contains("DEPUTY_CHAIR", "NON_EXECUTIVE_DIRECTOR", "COMPANY_SECRETARY"))
                .body("page.nextCursor", notNullValue());
        board.secretary()
                .get(BASE + "/board-seats/" + board.chairSeat)
                .then()
                .statusCode(200)
                .body("personId", equalTo(board.chair.personId().toString()));
        board.take(board.secretary(), board.member, "EXECUTIVE_DIRECTOR").statusCode(403);
        other.secretary().get(list).then().statusCode(403);
        other.secretary().get(BASE + "/board-seats/" + board.chairSeat).then().statusCode(404);
        board.member().get(list).then().statusCode(403);
    }

    @Test
    void b27_it_is_so_up_to_the_last_day_of_the_own_seat() {
        var board = Boardroom.complete();
        var last = LocalDate.parse("2027-06-30");
        end(board, board.secretarySeat, last.toString()).statusCode(200);

        for (var day : new LocalDate[] {last.minusDays(1), last, last.plusDays(1)}) {
            clock.moveTo(day);
            board.secretary()
                    .get(BASE + "/board-seats?organisation=" + board.organisation)
                    .then()
                    .statusCode(day.isAfter(last) ? 403 : 200);
        }
    }

    private void awaitLastDay(Boardroom board, LocalDate last) {
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> transactions.bySystem(() -> database.createNativeQuery("""
                                select count(*) from workforce_assignment where person_id = :person and ends_on = :last
                                """, Long.class)
                                .setParameter("person", board.member.personId())
                                .setParameter("last", last)
                                .getSingleResult())
                        == 1);
    }

    private static String endsOn(Boardroom board) {
        return board.hr().get(BASE + "/board-seats/" + board.memberSeat).path("endsOn");
    }

    private static ValidatableResponse end(Boardroom board, String seat, String lastDay) {
        return act(board.hr(), "/board-seats/" + seat, "end", Map.of("endsOn", lastDay));
    }
}

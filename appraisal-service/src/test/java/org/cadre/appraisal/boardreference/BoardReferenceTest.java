package org.cadre.appraisal.boardreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.cadre.appraisal.testing.Boardroom;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.PublishedEvents.Published;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rules B10 to B12 and B26 of the guide. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class BoardReferenceTest {

    private static final String TOPIC = "cadre.appraisal.board-references.v1";
    private static final Map<String, Object> TEXT =
            Map.of("text", "On the board from April; nothing stands against her");

    @Inject
    MovableClock clock;

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void b10_whoever_leaves_a_board_has_a_reference_due() {
        var board = Boardroom.complete();
        var path = leave(board, board.memberSeat, "2026-12-31");

        board.hr().get(BASE + path).then().statusCode(200).body("dueOn", equalTo("2027-01-30"));
        assertThat(PublishedEvents.on(TOPIC).about(id(path))).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("cadre.appraisal.board-reference.due.v1");
            assertThat(event.key()).isEqualTo(board.member.personId().toString());
        });
    }

    @Test
    void b10_who_only_attended_or_stays_in_another_role_has_none() {
        var board = Boardroom.complete();
        end(board, board.secretarySeat, "2026-12-31");
        board.take(board.hr(), board.member, "EXECUTIVE_DIRECTOR").statusCode(201);
        end(board, board.memberSeat, "2026-12-31");

        board.hr().get(list(board)).then().statusCode(200).body("items", empty());
    }

    @Test
    void b10_of_two_seats_the_one_that_ends_last_counts_in_whichever_order_they_are_ended() {
        var board = Boardroom.complete();
        var second = board.take(board.hr(), board.member, "SENIOR_INDEPENDENT_DIRECTOR")
                .statusCode(201)
                .extract()
                .<String>path("id");
        end(board, board.memberSeat, "2026-06-30");
        board.hr().get(list(board)).then().body("items", empty());
        end(board, second, "2026-06-15");

        board.hr().get(list(board)).then().body("items.seatId", contains(board.memberSeat));
    }

    @Test
    void b26_where_the_last_day_comes_earlier_so_does_the_reference() {
        var board = Boardroom.complete();
        var path = leave(board, board.memberSeat, "2026-12-31");

        end(board, board.memberSeat, "2026-08-31");

        var due = LocalDate.parse("2026-09-30");
        board.hr().get(list(board)).then().body("items.leftOn", contains("2026-08-31"));
        for (var day : new LocalDate[] {due.minusDays(1), due}) {
            clock.moveTo(day);
            board.hr()
                    .get(BASE + path)
                    .then()
                    .body("dueOn", equalTo(due.toString()))
                    .body("overdue", equalTo(false));
        }
        clock.moveTo(due.plusDays(1));
        board.hr().get(BASE + path).then().body("overdue", equalTo(true));
        assertThat(PublishedEvents.on(TOPIC).about(id(path)))
                .extracting(Published::type)
                .containsExactly("cadre.appraisal.board-reference.due.v1", "cadre.appraisal.board-reference.due.v1");
    }

    @Test
    void b26_of_two_seats_with_announced_ends_there_is_one_reference_whichever_moves_before_the_other() {
        var board = Boardroom.complete();
        var second = board.take(board.hr(), board.member, "SENIOR_INDEPENDENT_DIRECTOR")
                .statusCode(201)
                .extract()
                .<String>path("id");
        end(board, second, "2026-11-30");
        end(board, board.memberSeat, "2026-12-31");
        end(board, second, "2026-11-29");
        board.hr().get(list(board)).then().body("items.leftOn", contains("2026-12-31"));

        end(board, board.memberSeat, "2026-10-31");

        board.hr()
                .get(list(board))
                .then()
                .body("items.seatId", contains(second))
                .body("items.role", contains("SENIOR_INDEPENDENT_DIRECTOR"))
                .body("items.leftOn", contains("2026-11-29"))
                .body("items.dueOn", contains("2026-12-29"));
    }

    @Test
    void b26_one_that_is_written_stays_as_it_is() {
        var board = Boardroom.complete();
        var path = leave(board, board.memberSeat, "2026-12-31");
        act(board.secretary(), path, "complete", TEXT).statusCode(200);

        end(board, board.memberSeat, "2026-08-31");

        board.hr()
                .get(list(board))
                .then()
                .body("items.state", contains("COMPLETE"))
                .body("items.leftOn", contains("2026-12-31"));
    }

    @Test
    void b26_who_comes_back_a_day_or_more_later_and_leaves_again_has_another() {
        returned("2027-01-01", 1);
        returned("2027-01-02", 2);
        returned("2027-01-03", 2);
    }

    /** The first seat ended on 31 December 2026. */
    private static void returned(String startsOn, int references) {
        var board = Boardroom.complete();
        end(board, board.memberSeat, "2026-12-31");
        var next = board.take(board.hr(), board.member, "NON_EXECUTIVE_DIRECTOR", startsOn)
                .statusCode(201)
                .extract()
                .<String>path("id");
        end(board, next, "2027-06-30");

        board.hr().get(list(board)).then().body("items", hasSize(references));
    }

    @Test
    void b11_it_is_overdue_from_the_day_after_it_was_due() {
        var board = Boardroom.complete();
        var path = leave(board, board.memberSeat, "2026-12-31");
        var due = LocalDate.parse("2027-01-30");

        for (var day : new LocalDate[] {due.minusDays(1), due}) {
            clock.moveTo(day);
            board.hr().get(BASE + path).then().body("overdue", equalTo(false));
        }
        clock.moveTo(due.plusDays(1));
        board.hr().get(BASE + path).then().body("overdue", equalTo(true));
    }

    @Test
    void b12_the_chair_or_the_secretary_writes_it_once_and_hr_does_not_read_it() {
        var board = Boardroom.complete();
        var path = leave(board, board.memberSeat, "2026-12-31");

        board.secretary()
                .get(BASE + path + "/text")
                .then()
                .statusCode(404)
                .body("code", equalTo("board-reference-open"));
        act(board.hr(), path, "complete", TEXT).statusCode(403);
        act(board.secretary(), path, "complete", TEXT).statusCode(200).body("state", equalTo("COMPLETE"));
        act(board.chair(), path, "complete", TEXT).statusCode(409).body("code", equalTo("board-reference-complete"));

        board.chair().get(BASE + path + "/text").then().statusCode(200).body("text", equalTo(TEXT.get("text")));
        board.hr().get(BASE + path + "/text").then().statusCode(403);
        board.hr().get(list(board) + "&state=OPEN").then().body("items", empty());
        assertThat(PublishedEvents.on(TOPIC).about(id(path)))
                .extracting(Published::type)
                .containsExactly(
                        "cadre.appraisal.board-reference.due.v1", "cadre.appraisal.board-reference.completed.v1");
    }

    @Test
    void b12_nobody_writes_or_reads_their_own() {
        var board = Boardroom.complete();
        var path = leave(board, board.chairSeat, "2099-12-31");

        act(board.chair(), path, "complete", TEXT).statusCode(403);
        board.chair().get(BASE + path + "/text").then().statusCode(403);
        board.member().get(BASE + path).then().statusCode(404);
        act(board.secretary(), path, "complete", TEXT).statusCode(200);
    }

    private static String leave(Boardroom board, String seat, String lastDay) {
        end(board, seat, lastDay);
        return "/board-references/"
                + board.hr()
                        .get(list(board))
                        .then()
                        .body("items.seatId", contains(seat))
                        .extract()
                        .<String>path("items[0].id");
    }

    private static void end(Boardroom board, String seat, String lastDay) {
        act(board.hr(), "/board-seats/" + seat, "end", Map.of("endsOn", lastDay))
                .statusCode(200);
    }

    private static String list(Boardroom board) {
        return BASE + "/board-references?organisation=" + board.organisation;
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}

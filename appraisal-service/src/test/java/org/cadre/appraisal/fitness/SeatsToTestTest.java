package org.cadre.appraisal.fitness;

import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.post;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.cadre.appraisal.testing.Boardroom;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rule B4 of the guide: whose seat is tested. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class SeatsToTestTest {

    private static final LocalDate LAST = LocalDate.parse("2027-06-30");

    @Inject
    MovableClock clock;

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void b4_who_only_attends_the_board_is_not_tested() {
        var board = Boardroom.complete();
        var attending = board.take(board.hr(), Upstream.employee(board.organisation), "COMPANY_SECRETARY")
                .statusCode(201)
                .extract()
                .<String>path("id");

        open(board, attending).statusCode(422).body("code", equalTo("seat-not-tested"));
        open(board, board.secretarySeat).statusCode(422).body("code", equalTo("seat-unknown"));
    }

    @Test
    void b4_a_member_is_tested_up_to_the_last_day_and_a_former_one_is_not() {
        openedOn(LAST.minusDays(1)).statusCode(201);
        openedOn(LAST).statusCode(201);
        openedOn(LAST.plusDays(1)).statusCode(422).body("code", equalTo("seat-not-tested"));
    }

    private ValidatableResponse openedOn(LocalDate day) {
        clock.reset();
        var board = Boardroom.complete();
        act(board.hr(), "/board-seats/" + board.memberSeat, "end", Map.of("endsOn", LAST.toString()))
                .statusCode(200);
        clock.moveTo(day);
        return open(board, board.memberSeat);
    }

    private static ValidatableResponse open(Boardroom board, String seat) {
        return post(board.secretary(), "/fit-and-proper-tests", Map.of("seatId", seat));
    }
}

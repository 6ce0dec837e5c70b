package org.cadre.appraisal.fitness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.cadre.appraisal.testing.Boardroom;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rule W8 of the guide for fit and proper person tests; rule B4: no role at the organisation opens them. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class FitnessExportTest {

    @Inject
    MovableClock clock;

    @Test
    void the_file_says_where_each_test_stands_and_not_what_was_found() {
        var board = Boardroom.complete();
        var test = board.checked();
        act(board.chair(), test, "sign-off", Map.of("verdict", "FIT")).statusCode(200);
        board.test(board.chairSeat);
        var path = BASE + "/fit-and-proper-tests/export?organisation=" + board.organisation;

        var text = board.secretary()
                .get(path)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();

        var today = LocalDate.now(clock);
        assertThat(text.lines())
                .hasSize(3)
                .startsWith("id,seatId,personId,organisation,role,state,attestedOn,signedOffOn,validUntil")
                .contains("%s,%s,%s,%s,NON_EXECUTIVE_DIRECTOR,FIT,%s,%s,%s"
                        .formatted(
                                test.substring(test.lastIndexOf('/') + 1),
                                board.memberSeat,
                                board.member.personId(),
                                board.organisation,
                                today,
                                today,
                                today.plusMonths(12)));
        assertThat(text).doesNotContain("Seen by two people", "CLEAR");
        board.chair().get(path).then().statusCode(200);
        board.hr().get(path).then().statusCode(403);
        board.member().get(path).then().statusCode(403);
    }
}

package org.cadre.appraisal.fitness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cadre.appraisal.testing.Boardroom;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rule B9 of the guide. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class FitnessSubmissionTest {

    private static final String PATH = "/fit-and-proper-submissions";

    @Test
    void b9_the_chair_declares_every_member_once_a_year() {
        var board = Boardroom.complete();
        act(board.chair(), board.checked(), "sign-off", Map.of("verdict", "FIT"))
                .statusCode(200);
        board.test(board.memberSeat);
        var body = Map.of("organisation", board.organisation);

        post(board.secretary(), PATH, body).statusCode(403);
        var id = post(board.chair(), PATH, body)
                .statusCode(201)
                .body("declarations.role", contains("CHAIR", "NON_EXECUTIVE_DIRECTOR", "DEPUTY_CHAIR"))
                .body("declarations.state", contains("NOT_STARTED", "FIT", "NOT_STARTED"))
                .extract()
                .<String>path("id");
        post(board.chair(), PATH, body).statusCode(409).body("code", equalTo("fit-and-proper-submitted"));

        var one = BASE + PATH + "/" + id;
        as("accountable-officer@" + board.organisation).get(one).then().statusCode(200);
        board.hr().get(one).then().statusCode(404);
        board.member().get(one).then().statusCode(404);
        board.secretary()
                .get(BASE + PATH + "?organisation=" + board.organisation)
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
    }

    @Test
    void b9_the_year_begins_on_the_first_of_april() {
        assertThat(yearOf("2027-03-31")).isEqualTo(2026);
        assertThat(yearOf("2027-04-01")).isEqualTo(2027);
        assertThat(yearOf("2027-04-02")).isEqualTo(2027);
    }

    private static int yearOf(String day) {
        return new FitnessSubmission(new UUID(0, 1), "RR8", new UUID(0, 2), LocalDate.parse(day), List.of())
                .submissionYear();
    }
}

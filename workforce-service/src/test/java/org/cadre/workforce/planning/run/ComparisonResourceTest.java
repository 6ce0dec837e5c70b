package org.cadre.workforce.planning.run;

import static org.cadre.workforce.capacity.Planning.made;
import static org.cadre.workforce.planning.Leeds.MODELS;
import static org.cadre.workforce.planning.Leeds.PLANNER;
import static org.cadre.workforce.planning.run.AskedRuns.id;
import static org.cadre.workforce.planning.run.AskedRuns.question;
import static org.cadre.workforce.planning.run.AskedRuns.ran;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.cadre.workforce.planning.Leeds;
import org.junit.jupiter.api.Test;

/** Rules FC76 and FC77 of the guide for forecasting, through the API. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ComparisonResourceTest {

    @Test
    void a_run_with_a_lever_is_compared_with_the_run_without_it() {
        var model = made(MODELS, Leeds.model());
        var without = ran(question(model, 4, 60));
        var with = ran(pulling(question(model, 4, 60)));

        Calls.as("accountable-officer@RR8")
                .queryParam("with", id(without))
                .queryParam("group", "Nursing and Midwifery Registered")
                .get(with + "/comparison")
                .then()
                .statusCode(200)
                .body("runId", equalTo(id(with)))
                .body("with", equalTo(id(without)))
                .body("group", equalTo("Nursing and Midwifery Registered"))
                .body("total", equalTo(false))
                .body("draws", equalTo(60))
                .body("seed", equalTo(7))
                .body("years.year", contains(1, 2, 3, 4))
                .body("years[3].endsOn", equalTo("2030-03-31"))
                .body("years[3].inPost.p10", greaterThan(0f))
                .body("inWords", containsString("in 8 of 10 futures that the model considers between +"));
        compare(PLANNER, with, id(without))
                .statusCode(200)
                .body("group", equalTo("All groups"))
                .body("total", equalTo(true))
                .body("years", hasSize(4));
    }

    @Test
    void runs_of_other_seeds_are_refused_in_words() {
        var model = made(MODELS, Leeds.hundred());
        var one = ran(question(model, 1, 2));
        var other = ran(question(model, 1, 2).replace("\"seed\": 7", "\"seed\": 8"));

        compare(PLANNER, one, id(other))
                .statusCode(422)
                .body("code", equalTo("runs-not-comparable"))
                .body("detail", containsString("They differ in seed (7 and 8)"))
                .body("errors.parameter", contains("with"));
    }

    @Test
    void to_others_there_is_neither_run_and_the_other_must_be_named() {
        var run = ran(question(made(MODELS, Leeds.hundred()), 1, 2));

        for (var role : new String[] {"hr@RDU", "talent-lead@RR8", "auditor@RR8"}) {
            compare(role, run, id(run)).statusCode(404).body("code", equalTo("forecast-run-not-found"));
        }
        compare(PLANNER, run, new UUID(4, 2).toString())
                .statusCode(404)
                .body("code", equalTo("forecast-run-not-found"));
        Calls.as(PLANNER).get(run + "/comparison").then().statusCode(400).body("errors.parameter", contains("with"));
        Calls.as(PLANNER)
                .queryParam("with", id(run))
                .queryParam("group", "Doctors")
                .get(run + "/comparison")
                .then()
                .statusCode(422)
                .body("code", equalTo("group-unknown"));
    }

    private static ValidatableResponse compare(String role, String run, String with) {
        return Calls.as(role).queryParam("with", with).get(run + "/comparison").then();
    }

    private static String pulling(String question) {
        return question.replace("\"years\"", "\"levers\": [" + Leeds.lever() + "], \"years\"");
    }
}

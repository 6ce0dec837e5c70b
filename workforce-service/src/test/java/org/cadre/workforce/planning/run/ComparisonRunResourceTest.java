package org.cadre.workforce.planning.run;

import static org.cadre.workforce.capacity.Planning.made;
import static org.cadre.workforce.capacity.Planning.make;
import static org.cadre.workforce.planning.Leeds.MODELS;
import static org.cadre.workforce.planning.Leeds.PLANNER;
import static org.cadre.workforce.planning.Leeds.RUNS;
import static org.cadre.workforce.planning.run.AskedRuns.asked;
import static org.cadre.workforce.planning.run.AskedRuns.done;
import static org.cadre.workforce.planning.run.AskedRuns.id;
import static org.cadre.workforce.planning.run.AskedRuns.question;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.cadre.workforce.planning.Leeds;
import org.junit.jupiter.api.Test;

/** Rules FC110 and FC112 of the guide for forecasting, through the API. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ComparisonRunResourceTest {

    @Test
    void fc110_two_runs_are_compared_in_a_run_of_its_own_before_they_are_done() {
        var model = made(MODELS, Leeds.model());
        var without = asked(question(model, 4, 60), PLANNER);
        var with = asked(pulling(question(model, 4, 60)), PLANNER);

        var difference = compare(PLANNER, with, without)
                .statusCode(202)
                .body("comparedWith.run", equalTo(id(without)))
                .body("comparedWith.levers", hasSize(0))
                .body("levers.id", contains("Flexible working"))
                .extract()
                .header("Location");

        done(difference);
        Calls.as(PLANNER)
                .get(difference + "/results")
                .then()
                .statusCode(200)
                .body("comparedWith", equalTo(id(without)))
                .body("lines", hasSize(3))
                .body("lines[0].years[3].inPost.p10", greaterThan(0f))
                .body("lines.years.flatten().establishment", everyItem(nullValue()));
        Calls.as(PLANNER)
                .queryParam("organisation", "RR8")
                .queryParam("limit", 100)
                .get(RUNS)
                .then()
                .body("items.find { it.id == '%s' }.comparedWith".formatted(id(difference)), equalTo(id(without)));
        Calls.as(PLANNER)
                .accept("text/csv")
                .get(difference + "/results")
                .then()
                .statusCode(200)
                .body(containsString("," + id(without) + "\r\n"));
    }

    @Test
    void fc110_a_comparison_is_replayed_and_has_pictures_and_no_waterfall() {
        var model = made(MODELS, Leeds.hundred());
        var run = asked(question(model, 2, 60), PLANNER);
        var difference = compare(PLANNER, run, asked(question(model, 2, 60), PLANNER))
                .extract()
                .header("Location");
        done(difference);

        var replay = make(difference + "/replay", "", PLANNER)
                .statusCode(202)
                .extract()
                .header("Location");
        done(replay);
        Calls.as(PLANNER).get(replay).then().body("replay.same", equalTo(true));
        Calls.as(PLANNER)
                .get(difference + "/fan-chart")
                .then()
                .statusCode(200)
                .body(containsString("what a plan changes"));
        for (var part : new String[] {"decomposition", "waterfall"}) {
            Calls.as(PLANNER)
                    .get(difference + "/" + part)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("difference-not-taken-apart"));
        }
    }

    @Test
    void fc112_other_luck_is_refused_with_all_that_differs() {
        var model = made(MODELS, Leeds.hundred());
        var one = asked(question(model, 1, 2), PLANNER);
        var other = asked(question(model, 2, 2).replace("\"seed\": 7", "\"seed\": 8"), PLANNER);

        compare(PLANNER, one, other)
                .statusCode(422)
                .body("code", equalTo("runs-not-comparable"))
                .body("detail", containsString("They differ in years (1 and 2), seed (7 and 8)"))
                .body("errors.pointer", contains("#/with"));
        var difference = compare(PLANNER, one, one).statusCode(202).extract().header("Location");
        compare(PLANNER, one, difference)
                .statusCode(422)
                .body("code", equalTo("runs-not-comparable"))
                .body("detail", containsString("name those two"));
    }

    @Test
    void to_others_there_is_neither_run_and_readers_ask_for_none() {
        var run = asked(question(made(MODELS, Leeds.hundred()), 1, 2), PLANNER);

        compare("workforce-planner@RDU", run, run).statusCode(404);
        compare("accountable-officer@RR8", run, run).statusCode(403);
        compare(PLANNER, run, RUNS + "/" + new UUID(4, 2))
                .statusCode(404)
                .body("code", equalTo("forecast-run-not-found"));
    }

    private static ValidatableResponse compare(String role, String run, String with) {
        return make(run + "/comparisons", "{\"with\": \"%s\"}".formatted(id(with)), role);
    }

    private static String pulling(String question) {
        return question.replace("\"years\"", "\"levers\": [" + Leeds.lever() + "], \"years\"");
    }
}

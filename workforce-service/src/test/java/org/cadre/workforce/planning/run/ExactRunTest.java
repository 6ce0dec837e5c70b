package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.capacity.Planning.made;
import static org.cadre.workforce.capacity.Planning.make;
import static org.cadre.workforce.planning.Leeds.MODELS;
import static org.cadre.workforce.planning.Leeds.PLANNER;
import static org.cadre.workforce.planning.Leeds.RUNS;
import static org.cadre.workforce.planning.run.AskedRuns.done;
import static org.cadre.workforce.planning.run.AskedRuns.question;
import static org.cadre.workforce.planning.run.AskedRuns.ran;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.cadre.workforce.planning.Leeds;
import org.junit.jupiter.api.Test;

/** Rules FC33 to FC35 of the guide for forecasting, through the API. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ExactRunTest {

    /** Whole people of nine tenths each: every figure that is no mean is a multiple of it. */
    @Test
    void fc33_every_person_is_drawn_and_the_results_have_the_usual_shape() {
        var path = ran(exact(question(made(MODELS, Leeds.hundred()), 2, 101)));

        var told = Calls.as(PLANNER)
                .get(path + "/results")
                .then()
                .statusCode(200)
                .body("complete", equalTo(true))
                .body("lines.name", contains("Nurses"))
                .body("lines[0].years.endsOn", contains("2027-03-31", "2028-03-31"))
                .extract()
                .jsonPath();
        Calls.as(PLANNER).get(path).then().body("mode", equalTo("EXACT")).body("progress.drawsDone", equalTo(101));
        double heads = told.getDouble("lines[0].years[0].inPost.p50") / .9;
        assertThat(heads).isCloseTo(Math.rint(heads), within(1e-6));
        double mean = told.getDouble("lines[0].years[0].inPost.mean");
        assertThat(mean).isCloseTo(90 * Math.exp(-.1), within(4 * .9 * Math.sqrt(8.61 / 101)));
    }

    @Test
    void fc33_what_is_left_out_is_not_exact() {
        make(RUNS, question(made(MODELS, Leeds.hundred()), 1, 2), PLANNER)
                .statusCode(202)
                .body("mode", equalTo("EXPECTED"));
    }

    @Test
    void a_replay_gives_the_same_bytes() {
        var path = ran(exact(question(made(MODELS, Leeds.model()), 3, 110)));

        var replay = make(path + "/replay", "", PLANNER)
                .statusCode(202)
                .body("mode", equalTo("EXACT"))
                .extract()
                .header("Location");
        done(replay);

        Calls.as(PLANNER).get(replay).then().body("replay.same", equalTo(true));
        assertThat(results(replay)).isEqualTo(results(path));
    }

    @Test
    void fc34_people_who_were_not_counted_are_refused() {
        var halves = made(MODELS, Leeds.hundred().replace("\"heads\": 100", "\"heads\": 100.5"));

        make(RUNS, exact(question(halves, 1, 2)), PLANNER)
                .statusCode(422)
                .body("code", equalTo("people-not-whole"))
                .body("errors.pointer", contains("#/mode"));
        make(RUNS, question(halves, 1, 2), PLANNER).statusCode(202);
    }

    /** Six groups of ten bands have 3,600 cells: in 324 months, a thousand times, 1,166,400,000; in 336 months 1,209,600,000. */
    @Test
    void what_one_exact_run_draws_is_bounded() {
        var model = new LargeModel(6, 10, 0, 12).certain();
        Runs.check(Leeds.kept(model), new RunQuestion(27, 1_000, 1, RunMode.EXACT));

        make(RUNS, exact(question(made(MODELS, model), 28, 1_000)), PLANNER)
                .statusCode(422)
                .body("code", equalTo("run-too-large"))
                .body("detail", containsString("1209600000 together; one run computes at most 1200000000"))
                .body("errors.pointer", contains("#/draws"));
    }

    private static String exact(String question) {
        return question.replace("\"years\"", "\"mode\": \"EXACT\", \"years\"");
    }

    private static String results(String run) {
        return Calls.as(PLANNER).get(run + "/results").then().extract().body().asString();
    }
}

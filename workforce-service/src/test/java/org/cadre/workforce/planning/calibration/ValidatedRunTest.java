package org.cadre.workforce.planning.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cadre.workforce.capacity.Planning.made;
import static org.cadre.workforce.capacity.Planning.make;
import static org.cadre.workforce.planning.Leeds.MODELS;
import static org.cadre.workforce.planning.Leeds.PLANNER;
import static org.cadre.workforce.planning.Leeds.RUNS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.UUID;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.cadre.workforce.planning.Leeds;
import org.junit.jupiter.api.Test;

/** Rule FC66 of the guide for forecasting, through the API. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ValidatedRunTest {

    private static final String CALIBRATIONS = "/workforce/v1/calibrations";
    private static final String LEAVING =
            "[{\"risk\": \"LEAVE\", \"source\": \"None\", \"rates\": [{\"fromAge\": 16, \"perYear\": 0.1}]}]";

    @Test
    void a_run_says_what_the_back_test_of_its_rates_says_and_a_replay_says_the_same() {
        var calibration = made(CALIBRATIONS, Histories.json(Histories.restless()));
        var held = read(calibration).getMap("result.backTest.horizons[0].coverage");

        var run = make(RUNS, question(model(calibration), calibration), PLANNER)
                .statusCode(202)
                .body("validation.calibrationId", equalTo(id(calibration)))
                .body("validation.bands", equalTo(1))
                .body("validation.horizons[0].years", equalTo(1))
                .body("validation.horizons[0].forecasts", equalTo(60))
                .body("validation.horizons[0].coverage", equalTo(held.get("share")))
                .body("validation.horizons[0].standing", equalTo(held.get("standing")))
                .body("validation.horizons[0].width", equalTo(held.get("width")))
                .body("validation.calibrated.band", contains("Band 5"))
                .extract();

        var path = run.header("Location");
        done(path);
        assertThat(read(path).<Object>get("validation")).isEqualTo(run.<Object>path("validation"));
        var words = run.<String>path("backTest");
        assertThat(words).contains(id(calibration), "best simple method").isEqualTo(run.<String>path("validation.inWords"));
        var line = read(path + "/results").getString("lines[0].validation.inWords");
        assertThat(line).endsWith("Of 1 band 1 loses staff by rates of the calibration.");
        assertThat(read(path + "/results").getString("backTest")).isEqualTo(words);
        assertThat(Calls.as(PLANNER).get(path + "/fan-chart").asString().replaceAll("\\s+", " "))
                .contains(words, line);
        var again = make(path + "/replay", "", PLANNER).statusCode(202).extract();
        assertThat(again.<String>path("validation.inWords")).isEqualTo(words);
        done(again.header("Location"));
        assertThat(read(again.header("Location")).getBoolean("replay.same")).isTrue();
    }

    @Test
    void a_run_that_names_none_says_that_it_is_not_back_tested() {
        make(RUNS, "{\"modelId\": \"%s\"}".formatted(id(made(MODELS, Leeds.hundred()))), PLANNER)
                .statusCode(202)
                .body("validation", nullValue())
                .body("backTest", startsWith("Not back-tested: no calibration was named"));
    }

    @Test
    void a_calibration_that_is_not_there_or_not_used_or_of_another_is_refused() {
        var calibration = made(CALIBRATIONS, Histories.json(Histories.restless()));
        var others = made(
                CALIBRATIONS,
                Histories.json(Histories.restless()).replace("\"organisation\":\"RR8\"", "\"organisation\":\"RCB\""),
                "workforce-planner@RCB");

        refused(question(model(calibration), "/" + UUID.randomUUID()), "calibration-unknown");
        refused(question(model(calibration), others), "calibration-unknown");
        refused(question(made(MODELS, Leeds.hundred()), calibration), "calibration-unused");
    }

    private static void refused(String question, String code) {
        make(RUNS, question, PLANNER)
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors.pointer", contains("#/calibrationId"));
    }

    /** A hundred people who leave at the rate of the first unit. */
    private static String model(String calibration) {
        var hazards = Histories.json(read(calibration).getList("result.groups[0].units[0].hazards"));
        return made(MODELS, Leeds.hundred().replace(LEAVING, hazards));
    }

    private static String question(String model, String calibration) {
        return """
                {"modelId": "%s", "years": 2, "draws": 50, "calibrationId": "%s"}
                """.formatted(id(model), id(calibration));
    }

    private static void done(String path) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(read(path).getString("state")).isEqualTo("DONE"));
    }

    private static JsonPath read(String path) {
        return Calls.as(PLANNER).get(path).then().statusCode(200).extract().jsonPath();
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}

package org.cadre.workforce.planning.run;

import static org.awaitility.Awaitility.await;
import static org.cadre.workforce.capacity.Planning.make;
import static org.cadre.workforce.planning.Leeds.PLANNER;
import static org.cadre.workforce.planning.Leeds.RUNS;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import org.cadre.workforce.Calls;

/** Runs that a planner of Leeds asks for; they go by their path. */
final class AskedRuns {

    private AskedRuns() {}

    static String ran(String question) {
        var path = asked(question, PLANNER);
        done(path);
        return path;
    }

    static String asked(String question, String role) {
        return make(RUNS, question, role).statusCode(202).extract().header("Location");
    }

    static void done(String path) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Calls.as(PLANNER).get(path).then().body("state", equalTo("DONE")));
    }

    static String question(String model, int years, int draws) {
        return """
                {"modelId": "%s", "years": %d, "draws": %d, "seed": 7}
                """.formatted(id(model), years, draws);
    }

    static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}

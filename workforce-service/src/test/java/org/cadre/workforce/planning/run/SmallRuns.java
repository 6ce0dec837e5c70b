package org.cadre.workforce.planning.run;

import static org.cadre.workforce.capacity.Planning.made;
import static org.cadre.workforce.capacity.Planning.make;
import static org.cadre.workforce.planning.Leeds.MODELS;
import static org.cadre.workforce.planning.Leeds.RUNS;

import io.restassured.response.ValidatableResponse;
import org.cadre.workforce.planning.Leeds;

/** Runs of a hundred people over two years, as the planner of any organisation asks for them. */
final class SmallRuns {

    private SmallRuns() {}

    /** The id of one that hardly takes time. */
    static String asked(String organisation) {
        return asked(organisation, 2);
    }

    static String asked(String organisation, int draws) {
        return ask(model(organisation), organisation, draws)
                .statusCode(202)
                .extract()
                .path("id");
    }

    static ValidatableResponse ask(String model, String organisation, int draws) {
        return make(
                RUNS,
                "{\"modelId\": \"%s\", \"years\": 2, \"draws\": %d}".formatted(model, draws),
                "workforce-planner@" + organisation);
    }

    /** The id of a model of its own. */
    static String model(String organisation) {
        var path = made(MODELS, Leeds.hundred().replace("RR8", organisation), "workforce-planner@" + organisation);
        return path.substring(path.lastIndexOf('/') + 1);
    }
}

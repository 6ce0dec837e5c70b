package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.capacity.Planning.made;
import static org.cadre.workforce.capacity.Planning.make;
import static org.cadre.workforce.planning.Leeds.MODELS;
import static org.cadre.workforce.planning.Leeds.PLANNER;
import static org.cadre.workforce.planning.run.AskedRuns.done;
import static org.cadre.workforce.planning.run.AskedRuns.id;
import static org.cadre.workforce.planning.run.AskedRuns.question;
import static org.cadre.workforce.planning.run.AskedRuns.ran;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.cadre.workforce.planning.Leeds;
import org.cadre.workforce.planning.model.CanonicalJson;
import org.junit.jupiter.api.Test;

/** What the service tells of a run is enough to have its results elsewhere, in every byte. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class SharedRunResourceTest {

    @Test
    void a_run_that_is_computed_elsewhere_has_the_results_of_the_service() {
        var model = made(MODELS, Leeds.model());

        assertSame(model, ran(question(model, 3, 130)));
    }

    @Test
    void rates_levers_bands_and_the_mode_go_along() {
        var model = made(MODELS, ToldPapers.PAID);

        assertSame(model, ran("""
                {"modelId": "%s", "years": 4, "draws": 110, "seed": 9007199254740991, "byBand": true, "levers": [%s]}
                """.formatted(id(model), Leeds.lever())));
        assertSame(model, ran("""
                {"modelId": "%s", "years": 2, "draws": 60, "mode": "EXACT"}
                """.formatted(id(model))));
    }

    /** The levers of the other run decide too. */
    @Test
    void so_has_the_difference_of_two_runs() {
        var model = made(MODELS, Leeds.model());
        var run = ran(question(model, 4, 60));
        var pulled = ran(question(model, 4, 60).replace("\"years\"", "\"levers\": [" + Leeds.lever() + "], \"years\""));
        var difference = make(pulled + "/comparisons", "{\"with\": \"%s\"}".formatted(id(run)), PLANNER)
                .statusCode(202)
                .extract()
                .header("Location");
        done(difference);

        assertSame(model, difference);
    }

    private static void assertSame(String modelPath, String runPath) {
        var model = told(modelPath);
        var run = told(runPath);
        var shared = new SharedRun(model, run);

        var result =
                shared.result(new BlockWorker(model).answers(shared.commands().iterator()));

        assertThat(result).isEqualTo(told(runPath + "/results"));
        assertThat(run).contains("\"resultSha256\":\"" + CanonicalJson.sha256(result));
    }

    private static String told(String path) {
        return Calls.as(PLANNER).get(path).then().statusCode(200).extract().asString();
    }
}

package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.capacity.Planning.made;
import static org.cadre.workforce.capacity.Planning.make;
import static org.cadre.workforce.planning.Leeds.MODELS;
import static org.cadre.workforce.planning.Leeds.PLANNER;
import static org.cadre.workforce.planning.Leeds.RUNS;
import static org.cadre.workforce.planning.run.AskedRuns.done;
import static org.cadre.workforce.planning.run.AskedRuns.id;
import static org.cadre.workforce.planning.run.AskedRuns.question;
import static org.cadre.workforce.planning.run.AskedRuns.ran;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.cadre.workforce.planning.Leeds;
import org.cadre.workforce.planning.model.CanonicalJson;
import org.junit.jupiter.api.Test;

/** Rule FC15 of the guide for forecasting: what a run was computed of and what came out, hashed by whoever doubts it. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class RunHashesTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final Set<String> INPUT =
            Set.of("byBand", "draws", "levers", "mode", "modelSha256", "onlyOrganisation", "seed", "years");

    @Test
    void the_results_have_the_hash_that_the_run_says_in_every_byte() throws GeneralSecurityException {
        var path = ran(question(made(MODELS, Leeds.model()), 2, 60));

        var results = Calls.as(PLANNER).get(path + "/results").then().extract().asByteArray();

        Calls.as(PLANNER).get(path).then().body("resultSha256", equalTo(sha256(results)));
    }

    @Test
    void a_run_that_is_not_done_says_what_it_is_computed_of_and_no_hash_of_results() {
        make(RUNS, question(made(MODELS, Leeds.model()), 2, 60), PLANNER)
                .statusCode(202)
                .body("inputSha256.length()", equalTo(64))
                .body("resultSha256", nullValue());
    }

    /** The replay has it too. */
    @Test
    void what_a_run_is_computed_of_can_be_hashed_from_what_it_says() throws Exception {
        var model = made(MODELS, Leeds.model());
        var pulled = """
                {"modelId": "%s", "years": 2, "draws": 60, "byBand": true, "organisation": "RR8", "levers": [%s]}
                """.formatted(id(model), Leeds.lever());
        var path = ran(pulled);
        var replay = make(path + "/replay", "", PLANNER).extract().header("Location");
        done(replay);

        for (var run : new String[] {path, replay}) {
            var input = input(run);
            Calls.as(PLANNER).get(run).then().body("inputSha256", equalTo(hash(input)));
        }
    }

    @Test
    void rates_beside_pay_are_part_of_it() throws Exception {
        var model = made(MODELS, Leeds.hundred().replace("\"headcount\"", "\"payPerYear\": 37796, \"headcount\""));
        var path = ran(question(model, 1, 2));

        var input = input(path);
        assertThat(Calls.as(PLANNER).get(path).then().extract().<String>path("inputSha256"))
                .isNotEqualTo(hash(input));
        input.set("rates", read(model).get("rates"));
        Calls.as(PLANNER).get(path).then().body("inputSha256", equalTo(hash(input)));
    }

    @Test
    void another_seed_has_another_hash_and_the_same_question_the_same() {
        var model = made(MODELS, Leeds.hundred());

        var first = inputOf(question(model, 1, 2));
        assertThat(inputOf(question(model, 1, 2))).isEqualTo(first);
        assertThat(inputOf(question(model, 1, 2).replace("\"seed\": 7", "\"seed\": 8")))
                .isNotEqualTo(first);
    }

    /** Of the other run its levers decide, and not which run it is. */
    @Test
    void fc110_a_comparison_is_computed_of_the_levers_of_the_other_run_too() throws Exception {
        var model = made(MODELS, Leeds.hundred());
        var run = ran(question(model, 4, 2));
        var pulled = ran(question(model, 4, 2).replace("\"years\"", "\"levers\": [" + Leeds.lever() + "], \"years\""));
        var difference = make(run + "/comparisons", "{\"with\": \"%s\"}".formatted(id(pulled)), PLANNER)
                .statusCode(202)
                .extract()
                .header("Location");

        var input = input(difference);
        input.set("comparedWith", read(pulled).get("levers"));

        Calls.as(PLANNER).get(difference).then().body("inputSha256", equalTo(hash(input)));
    }

    private static String inputOf(String question) {
        return make(RUNS, question, PLANNER).statusCode(202).extract().path("inputSha256");
    }

    /** As the guide says it is put together. */
    private static ObjectNode input(String run) throws IOException {
        return ((ObjectNode) read(run)).retain(INPUT);
    }

    private static JsonNode read(String path) throws IOException {
        return JSON.readTree(Calls.as(PLANNER).get(path).then().extract().asString());
    }

    private static String hash(ObjectNode input) throws GeneralSecurityException {
        return sha256(CanonicalJson.of(input).getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] bytes) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}

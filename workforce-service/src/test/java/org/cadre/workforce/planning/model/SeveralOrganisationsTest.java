package org.cadre.workforce.planning.model;

import static org.cadre.workforce.capacity.Planning.made;
import static org.cadre.workforce.capacity.Planning.make;
import static org.cadre.workforce.planning.Leeds.MODELS;
import static org.cadre.workforce.planning.Leeds.PLANNER;
import static org.cadre.workforce.planning.Leeds.RUNS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.cadre.workforce.planning.Leeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules FC58, FC59 and FC62 of the guide for forecasting, through the API. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class SeveralOrganisationsTest {

    @Test
    void boards_regions_and_england_have_models_of_what_lies_under_them() {
        make(MODELS, Leeds.several(), "workforce-planner@QWO")
                .statusCode(201)
                .body("model.groups.organisation", contains("RR8", "RAE", "RR8"));
        make(MODELS, of("Y63", "RAE", "RCB"), "workforce-planner@Y63").statusCode(201);
        make(MODELS, of("ENG", "RAE", "RDU"), "workforce-planner@ENG").statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({"QWO, RAE, RCB", "Y63, RAE, RDU", "RR8, RAE, RAE"})
    void what_does_not_lie_under_the_owner_is_refused_where_it_stands(String owner, String right, String wrong) {
        make(MODELS, of(owner, right, wrong), "workforce-planner@" + owner)
                .statusCode(422)
                .body("code", equalTo("organisation-beyond-reach"))
                .body("errors.pointer", contains("#/groups/1/organisation"));
    }

    @Test
    void each_of_the_organisations_is_open() {
        make(MODELS, of("Y63", "RAE", "ZZZ99"), "workforce-planner@Y63")
                .statusCode(422)
                .body("code", equalTo("unknown-organisation"))
                .body("errors.pointer", contains("#/groups/1/organisation"));
    }

    @Test
    void a_trust_may_name_itself_and_groups_without_a_name_are_its_own() {
        make(MODELS, Leeds.several().replace("QWO", "RR8").replace("RAE", "RR8"), PLANNER)
                .statusCode(422)
                .body("code", equalTo("group-twice"))
                .body("errors.pointer", contains("#/groups/1"));
        make(
                        MODELS,
                        Leeds.hundred()
                                .replace("\"name\": \"Nurses\"", "\"name\": \"Nurses\", \"organisation\": \"RR8\""),
                        PLANNER)
                .statusCode(201);
        make(MODELS, Leeds.hundred(), PLANNER).statusCode(201).body("model.groups[0]", not(hasKey("organisation")));
    }

    @Test
    void the_model_and_its_runs_are_the_owners_alone() {
        make(MODELS, Leeds.several(), PLANNER).statusCode(403).body("code", equalTo("permission-missing"));
        var model = made(MODELS, Leeds.several(), "workforce-planner@QWO");
        var question = "{\"modelId\": \"%s\", \"years\": 1, \"draws\": 2}"
                .formatted(model.substring(model.lastIndexOf('/') + 1));

        Calls.as(PLANNER).get(model).then().statusCode(404);
        make(RUNS, question, PLANNER).statusCode(422).body("code", equalTo("model-unknown"));
        make(RUNS, question, "workforce-planner@QWO").statusCode(202).body("organisation", equalTo("QWO"));
        make(RUNS, question, "workforce-planner@Y63").statusCode(403).body("code", equalTo("not-disclosed"));
    }

    @Test
    void a_goal_is_one_organisations() {
        var model = made(MODELS, Leeds.several(), "workforce-planner@QWO");

        make("/workforce/v1/goals", """
                {"modelId": "%s", "name": "More", "targets": [{"group": "Nurses", "byYear": 1, "fte": 300}],
                 "retaining": {"leastFactor": 0.5}}
                """.formatted(model.substring(model.lastIndexOf('/') + 1)), "workforce-planner@QWO")
                .statusCode(422)
                .body("code", equalTo("goal-of-several-organisations"));
    }

    @Test
    void a_model_has_at_most_3000_groups() {
        make(MODELS, groups(3_000), PLANNER).statusCode(201);
        make(MODELS, groups(3_001), PLANNER).statusCode(400).body("errors.pointer", contains("#/groups"));
    }

    private static String of(String owner, String first, String second) {
        return Leeds.several()
                .replace("QWO", owner)
                .replace("\"organisation\": \"RAE\"", "\"organisation\": \"%s\"".formatted(second))
                .replace(
                        "\"organisation\": \"RR8\", \"bands\"",
                        "\"organisation\": \"%s\", \"bands\"".formatted(owner.equals("RR8") ? "RR8" : first));
    }

    private static String groups(int number) {
        var hundred = Leeds.hundred().strip();
        int from = hundred.indexOf("{\"name\": \"Nurses\"");
        var group = hundred.substring(from, hundred.length() - "]}".length());
        return hundred.substring(0, from)
                + IntStream.range(0, number)
                        .mapToObj(at -> group.replace("Nurses", "Nurses " + at))
                        .collect(Collectors.joining(","))
                + "]}";
    }
}

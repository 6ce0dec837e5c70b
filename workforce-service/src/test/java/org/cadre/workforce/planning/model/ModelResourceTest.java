package org.cadre.workforce.planning.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.capacity.Planning.made;
import static org.cadre.workforce.capacity.Planning.make;
import static org.cadre.workforce.planning.Leeds.MODELS;
import static org.cadre.workforce.planning.Leeds.PLANNER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.cadre.workforce.planning.Leeds;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules FC1 to FC8 of the guide for forecasting, through the API. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ModelResourceTest {

    private final Session database;
    private final ObjectMapper json;

    ModelResourceTest(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Rule FC94: a digit for each age takes a tenth of the room. */
    @Test
    void heads_may_be_told_in_the_order_of_the_ages() {
        var ages = "0, ".repeat(24) + "60, 40.5";
        var body =
                Leeds.hundred().replace("[{\"age\": 40, \"heads\": 100}]", "[], \"headsFrom16\": [%s]".formatted(ages));

        make(MODELS, body, PLANNER)
                .statusCode(201)
                .body("model.groups[0].bands[0].headsFrom16[24]", equalTo(60))
                .body("model.groups[0].bands[0].headcount", empty());
        make(MODELS, body.replace("\"headcount\": []", "\"headcount\": [{\"age\": 40, \"heads\": 1}]"), PLANNER)
                .statusCode(422)
                .body("code", equalTo("headcount-twice"))
                .body("errors.pointer", contains("#/groups/0/bands/0/headsFrom16"));
        make(MODELS, Leeds.hundred(), PLANNER).body("model.groups[0].bands[0]", not(hasKey("headsFrom16")));
    }

    @Test
    void a_model_is_told_later_as_it_was_told_first() {
        var first = make(MODELS, Leeds.model(), PLANNER)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("model.organisation", equalTo("RR8"))
                .body("model.groups[0].joining", equalTo("PLANNED"))
                .body("model.groups[0].bands[0].hazards[1].measure", equalTo("YEARLY_CHANCE"))
                .extract();

        for (var role : new String[] {PLANNER, "hr@RR8", "accountable-officer@RR8"}) {
            var later = Calls.as(role)
                    .get(first.header("Location"))
                    .then()
                    .statusCode(200)
                    .extract();
            assertThat(later.body().asString()).isEqualTo(first.body().asString());
        }
        Calls.as(PLANNER)
                .header("If-None-Match", "\"0\"")
                .get(first.header("Location"))
                .then()
                .statusCode(304);
    }

    @Test
    void fc7_whoever_has_the_model_can_compute_its_hash() throws JsonProcessingException {
        var told = make(MODELS, Leeds.model(), PLANNER).statusCode(201).extract();

        var model = json.readTree(told.body().asString()).path("model");

        assertThat(CanonicalJson.sha256(CanonicalJson.of(model))).isEqualTo(told.<String>path("sha256"));
    }

    @Test
    void fc7_the_same_model_written_otherwise_has_the_same_hash_and_another_number_another() {
        var one = hash(Leeds.model());

        assertThat(hash(Leeds.model().replace("\"heads\": 200}", "\"heads\": 200.00}")))
                .isEqualTo(one);
        assertThat(hash(Leeds.model().replace("\"age\": 25, \"heads\": 200", "\"heads\": 200, \"age\": 25")))
                .isEqualTo(one);
        assertThat(hash(Leeds.model().replace("\"base\": 14", "\"base\": 14.1")))
                .isNotEqualTo(one);
    }

    @Test
    void models_are_listed_newest_first_for_one_organisation() {
        var older = id(made(MODELS, Leeds.hundred().replace("RR8", "RCB"), "workforce-planner@RCB"));
        var newer = id(made(MODELS, Leeds.hundred().replace("RR8", "RCB"), "workforce-planner@RCB"));

        var page = Calls.as("hr@RCB")
                .queryParam("organisation", "RCB")
                .queryParam("limit", 1)
                .get(MODELS)
                .then()
                .statusCode(200)
                .body("items.id", contains(newer))
                .body("items.name", contains("A hundred"))
                .extract();
        Calls.as("hr@RCB")
                .queryParam("organisation", "RCB")
                .queryParam("limit", 1)
                .queryParam("cursor", page.<String>path("page.nextCursor"))
                .get(MODELS)
                .then()
                .body("items.id", contains(older));
    }

    @Test
    void only_planners_of_the_organisation_make_models() {
        for (var role : new String[] {"hr@RR8", "accountable-officer@RR8", "workforce-planner@RDU"}) {
            make(MODELS, Leeds.hundred(), role).statusCode(403).body("code", equalTo("permission-missing"));
        }
        make(MODELS, Leeds.hundred(), "workforce-planner@Y63").statusCode(201);
    }

    @Test
    void to_others_a_model_does_not_exist() {
        var path = made(MODELS, Leeds.hundred());

        for (var role : new String[] {"hr@RDU", "workforce-planner@RDU", "talent-lead@RR8", "auditor@RR8"}) {
            Calls.as(role).get(path).then().statusCode(404).body("code", equalTo("planning-model-not-found"));
        }
        Calls.as("hr@RDU").queryParam("organisation", "RR8").get(MODELS).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"QM7", "ZZZ99"})
    void fc3_a_model_is_about_an_organisation_that_is_open(String organisation) {
        make(MODELS, Leeds.hundred().replace("RR8", organisation), "workforce-planner@ENG")
                .statusCode(422)
                .body("code", equalTo("unknown-organisation"))
                .body("errors.pointer", contains("#/organisation"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"age\": 40', '\"age\": 15', #/groups/0/bands/0/headcount/0/age",
        "'\"age\": 40', '\"age\": 76', #/groups/0/bands/0/headcount/0/age",
        "'\"heads\": 100', '\"heads\": -1', #/groups/0/bands/0/headcount/0/heads",
        "'\"perYear\": 0.1', '\"perYear\": -0.1', #/groups/0/bands/0/hazards/0/rates/0/perYear",
        "'\"perYear\": 0.1', '\"perYear\": 12.1', #/groups/0/bands/0/hazards/0/rates/0/perYear",
        "'\"ftePerHead\": 0.9', '\"ftePerHead\": 0', #/groups/0/bands/0/participation/0/ftePerHead",
        "'\"base\": 90', '\"base\": 0', #/groups/0/demand/base",
        "'\"level\": [1.02]', '\"level\": [0]', #/groups/0/demand/drivers/0/level/0",
        "'\"stepsPerYear\": 1', '\"stepsPerYear\": 13', #/stepsPerYear"
    })
    void fc4_impossible_numbers_are_refused_where_they_stand(String right, String wrong, String pointer) {
        make(MODELS, Leeds.hundred().replace(right, wrong), PLANNER)
                .statusCode(400)
                .body("code", equalTo("invalid-request"))
                .body("errors.pointer", contains(pointer));
    }

    @ParameterizedTest
    @CsvSource({"16, 201", "75, 201"})
    void fc4_the_youngest_and_the_oldest_are_sixteen_and_seventy_five(String age, int status) {
        make(MODELS, Leeds.hundred().replace("\"age\": 40", "\"age\": " + age), PLANNER)
                .statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"heads\": 150}', '\"heads\": 150}, {\"age\": 35, \"heads\": 1}', age-twice, #/groups/0/bands/0/headcount/2",
        "'\"name\": \"Band 6\"', '\"name\": \"Band 5\"', band-twice, #/groups/0/bands/1",
        "'\"name\": \"Healthcare Scientists\"', '\"name\": \"All groups\"', name-reserved, #/groups/1/name",
        "'\"band\": \"Band 5\", \"headsPerYear\"', '\"band\": \"Band 8\", \"headsPerYear\"', band-unknown, #/groups/0/joiners/0/band",
        "'{\"age\": 28, \"share\": 0.5}', '{\"age\": 28, \"share\": 0.4}', ages-not-one, #/groups/0/joiners/0/ages",
        "'\"fromAge\": 60', '\"fromAge\": 55', ages-not-rising, #/groups/0/bands/0/hazards/1/rates/1/fromAge",
        "'\"fromAge\": 60, \"perYear\": 0.3', '\"fromAge\": 60, \"perYear\": 1', impossible-chance, #/groups/0/bands/0/hazards/1/rates/1/perYear",
        "'\"risk\": \"RETIRE\", \"source\": \"Retirements of 2025/26\", \"rates\"', '\"risk\": \"PROMOTE\", \"source\": \"Retirements of 2025/26\", \"rates\"', promotion-leads-nowhere, #/groups/0/bands/1/hazards/1/risk",
        "'\"learners\": [38, 35, 33]', '\"learners\": [38, 35, 33, 30]', outside-the-course, #/groups/0/pipelines/0/learners",
        "'\"groups\": [\"Nursing and Midwifery Registered\"]', '\"groups\": [\"Doctors\"]', group-unknown, #/uncertainties/0/groups/0",
        "'\"low\": 0.9', '\"low\": 1.2', interval-reversed, #/uncertainties/0/high",
        "'{\"fromAge\": 16, \"ftePerHead\": 0.95}', '{\"fromAge\": 17, \"ftePerHead\": 0.95}', ages-missing, #/groups/0/bands/1/participation/0/fromAge"
    })
    void fc5_what_does_not_fit_together_is_refused_by_rule_and_field(
            String right, String wrong, String code, String pointer) {
        assertThat(Leeds.model()).contains(right);

        make(MODELS, Leeds.model().replace(right, wrong), PLANNER)
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void fc6_a_history_that_does_not_account_for_everybody_is_refused_with_all_that_is_wrong() {
        make(
                        MODELS,
                        Leeds.model()
                                .replace("\"leavers\": 50", "\"leavers\": 51")
                                .replace("\"opening\": 440", "\"opening\": 441")
                                .replace("\"movedIn\": 20", "\"movedIn\": 19")
                                .replace("{\"age\": 58, \"heads\": 30}", "{\"age\": 58, \"heads\": 31}"),
                        PLANNER)
                .statusCode(422)
                .body("code", equalTo("history-not-reconciling"))
                .body(
                        "errors.pointer",
                        contains(
                                "#/groups/0/bands/0/history/0/closing",
                                "#/groups/0/bands/0/history/1/closing",
                                "#/groups/0/bands/0/history/1/opening",
                                "#/groups/0/bands/1/history/0/closing",
                                "#/groups/0/bands/1/headcount",
                                "#/groups"))
                .body("errors[0].detail", containsString("it is off by +1"))
                .body("errors[4].detail", containsString("The headcount of Band 6 is 151; its history closes with 150"))
                .body("errors[5].detail", containsString("In 2025/26 +1 more moved out of bands than into others"));
    }

    @Test
    void the_same_key_makes_one_model_and_the_act_is_on_record() {
        var key = UUID.randomUUID();

        var first = make(key, MODELS, Leeds.hundred()).statusCode(201).extract().<String>path("id");
        make(key, MODELS, Leeds.hundred()).statusCode(201).body("id", equalTo(first));
        make(MODELS, Leeds.hundred(), PLANNER).statusCode(201).body("id", not(equalTo(first)));

        assertThat(database.createNativeQuery("""
                        select count(*) from audit_entry
                        where action = 'make' and resource = 'planning-model' and resource_id = :id and organisation = 'RR8'
                        """, Long.class)
                        .setParameter("id", first)
                        .getSingleResult())
                .isEqualTo(1);
    }

    private static String hash(String model) {
        return make(MODELS, model, PLANNER).statusCode(201).extract().path("sha256");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}

package org.cadre.workforce.planning.goal;

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
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.cadre.workforce.planning.Leeds;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules FC1, FC2, FC17, FC21, FC22 and FC25 of the guide for forecasting, through the API. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class GoalResourceTest {

    private static final String GOALS = "/workforce/v1/goals";
    private static final String SCENARIOS = "/workforce/v1/scenarios";

    @Inject
    Session database;

    @Inject
    MovableClock clock;

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void a_goal_is_told_later_as_it_was_told_first() {
        var model = made(MODELS, Goals.thousand());
        var first = make(GOALS, goal(model, 1200), PLANNER)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("organisation", equalTo("RR8"))
                .body("modelId", equalTo(id(model)))
                .body("years", equalTo(5))
                .body("result.inputSha256", matchesPattern("[0-9a-f]{64}"))
                .body("result.recruits[0].headsPerYear[4]", equalTo(Float.valueOf("148.838856")))
                .body("codeVersion", equalTo("goal-3"))
                .extract();

        for (var role : new String[] {PLANNER, "hr@RR8", "accountable-officer@RR8"}) {
            var later = Calls.as(role)
                    .get(first.header("Location"))
                    .then()
                    .statusCode(200)
                    .extract();
            assertThat(later.body().asString()).isEqualTo(first.body().asString());
        }
        assertThat(database.createNativeQuery("""
                        select count(*) from audit_entry
                        where action = 'make' and resource = 'goal' and resource_id = :id and organisation = 'RR8'
                        """, Long.class)
                        .setParameter("id", first.<String>path("id"))
                        .getSingleResult())
                .isEqualTo(1);
    }

    @Test
    void whoever_doubts_a_goal_has_it_sought_again() {
        var goal = made(GOALS, goal(made(MODELS, Leeds.model()), "Nursing and Midwifery Registered", 620));

        Calls.as("accountable-officer@RR8")
                .get(goal + "/replay")
                .then()
                .statusCode(200)
                .body("same", equalTo(true))
                .body("differing", empty())
                .body("madeWith", equalTo("goal-3"));
    }

    @Test
    void the_same_question_of_another_model_has_another_hash() {
        var one = hash(goal(made(MODELS, Goals.thousand()), 1200));
        var other = hash(goal(made(MODELS, Goals.thousand().replace("1300", "1301")), 1200));

        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void what_is_out_of_reach_is_answered_and_kept() {
        var wanted = goal(made(MODELS, Goals.thousand()), 1200).replace("\"route\"", "\"mostPerYear\": 100, \"route\"");

        make(GOALS, wanted, PLANNER)
                .statusCode(201)
                .body("result.reached", equalTo(false))
                .body("result.limits.name", contains("mostPerYear"))
                .body("result.inWords", containsString("148.8 are needed"));
    }

    @Test
    void goals_are_listed_newest_first_for_one_organisation() {
        var model = made(MODELS, Goals.thousand().replace("RR8", "RCB"), "workforce-planner@RCB");
        var older = id(made(GOALS, goal(model, 1200), "workforce-planner@RCB"));
        var newer = id(made(GOALS, goal(model, 1300), "workforce-planner@RCB"));

        Calls.as("hr@RCB")
                .queryParam("organisation", "RCB")
                .get(GOALS)
                .then()
                .statusCode(200)
                .body("items.id", contains(newer, older))
                .body("items.kind", contains("GOAL", "GOAL"))
                .body(
                        "items[0].name",
                        equalTo(Calls.as("hr@RCB")
                                .get(GOALS + "/" + newer)
                                .then()
                                .extract()
                                .path("name")))
                .body("items[0]", not(hasKey("targets")));
    }

    @Test
    void only_planners_seek_goals_and_to_strangers_they_do_not_exist() {
        var model = made(MODELS, Goals.thousand());
        var path = made(GOALS, goal(model, 1200));

        make(GOALS, goal(model, 1200), "hr@RR8").statusCode(403).body("code", equalTo("permission-missing"));
        make(GOALS, goal(model, 1200), "workforce-planner@RDU").statusCode(422).body("code", equalTo("model-unknown"));
        Calls.as("hr@RDU").get(path).then().statusCode(404).body("code", equalTo("goal-not-found"));
        Calls.as("hr@RDU").get(path + "/replay").then().statusCode(404);
        Calls.as("hr@RDU").queryParam("organisation", "RR8").get(GOALS).then().statusCode(403);
        Calls.as(PLANNER)
                .get("/workforce/v1/capacity-studies/" + id(path))
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-30, 201", "2027-03-31, 201", "2027-04-01, 409"})
    void the_levers_of_its_scenario_are_good_up_to_their_last_day(LocalDate day, int status) {
        clock.moveTo(LocalDate.of(2026, 4, 1));
        var model = made(MODELS, Goals.thousand());
        var scenario = made(
                SCENARIOS,
                "{\"modelId\": \"%s\", \"name\": \"Flexible working\", \"levers\": [%s]}"
                        .formatted(id(model), Leeds.lever()));
        clock.moveTo(day);

        var answer = make(GOALS, ofScenario(goal(model, 1200), id(scenario)), PLANNER)
                .statusCode(status);

        if (status == 409) {
            answer.body("code", equalTo("lever-expired"));
        } else {
            answer.body("levers.id", contains("Flexible working"));
        }
    }

    @Test
    void a_scenario_that_is_not_there_is_refused() {
        var wanted = goal(made(MODELS, Goals.thousand()), 1200);

        make(GOALS, ofScenario(wanted, UUID.randomUUID().toString()), PLANNER)
                .statusCode(422)
                .body("code", equalTo("scenario-unknown"))
                .body("errors.pointer", contains("#/scenarioId"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"byYear\": 5', '\"byYear\": 31', 400, #/targets/0/byYear",
        "'\"route\"', '\"sure\": 0.4, \"route\"', 400, #/recruiting/sure",
        "'\"group\": \"Nurses\"', '\"group\": \"Midwives\"', 422, #/targets/0/group"
    })
    void what_a_goal_lacks_is_named(String right, String wrong, int status, String pointer) {
        make(GOALS, goal(made(MODELS, Goals.thousand()), 1200).replace(right, wrong), PLANNER)
                .statusCode(status)
                .body("errors.pointer", contains(pointer));
    }

    private static String hash(String wanted) {
        return make(GOALS, wanted, PLANNER).statusCode(201).extract().path("result.inputSha256");
    }

    private static String goal(String model, double fte) {
        return Goals.goal(fte, Goals.recruiting("")).replace(new UUID(0, 1).toString(), id(model));
    }

    private static String goal(String model, String group, double fte) {
        return goal(model, fte).replace("\"Nurses\"", "\"%s\"".formatted(group));
    }

    private static String ofScenario(String goal, String scenario) {
        return goal.replace("\"name\"", "\"scenarioId\": \"%s\", \"name\"".formatted(scenario));
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}

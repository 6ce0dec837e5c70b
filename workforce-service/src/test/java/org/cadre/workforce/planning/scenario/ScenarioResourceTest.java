package org.cadre.workforce.planning.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cadre.workforce.capacity.Planning.made;
import static org.cadre.workforce.capacity.Planning.make;
import static org.cadre.workforce.planning.Leeds.MODELS;
import static org.cadre.workforce.planning.Leeds.PLANNER;
import static org.cadre.workforce.planning.Leeds.RUNS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.cadre.workforce.planning.Leeds;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules FC1, FC2, FC8, FC15, FC17 to FC20, FC107 of the guide for forecasting, through the API. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ScenarioResourceTest {

    private static final String SCENARIOS = "/workforce/v1/scenarios";
    private static final LocalDate APPROVED = LocalDate.of(2026, 4, 1);

    @Inject
    Session database;

    @Inject
    MovableClock clock;

    @BeforeEach
    void onTheDayOfItsApproval() {
        clock.moveTo(APPROVED);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void a_scenario_is_told_later_as_it_was_told_first() {
        var first = make(SCENARIOS, scenario(made(MODELS, Leeds.model())), PLANNER)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("organisation", equalTo("RR8"))
                .body("levers[0].owner", equalTo("Retention lead"))
                .body("levers[0].expiresOn", equalTo("2027-03-31"))
                .body("levers[0].profile.form", equalTo("LINEAR"))
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
                        where action = 'make' and resource = 'scenario' and resource_id = :id and organisation = 'RR8'
                        """, Long.class)
                        .setParameter("id", first.<String>path("id"))
                        .getSingleResult())
                .isEqualTo(1);
    }

    @Test
    void scenarios_are_listed_newest_first_for_one_organisation() {
        var model = made(MODELS, Leeds.model().replace("RR8", "RCB"), "workforce-planner@RCB");
        var older = id(made(SCENARIOS, scenario(model), "workforce-planner@RCB"));
        var newer = id(made(SCENARIOS, scenario(model), "workforce-planner@RCB"));

        Calls.as("hr@RCB")
                .queryParam("organisation", "RCB")
                .get(SCENARIOS)
                .then()
                .statusCode(200)
                .body("items.id", contains(newer, older))
                .body("items.modelId", contains(id(model), id(model)))
                .body("items[0].name", notNullValue())
                .body("items[0].madeBy", notNullValue())
                .body("items[0]", not(hasKey("levers")));
    }

    @Test
    void only_planners_make_scenarios_and_to_strangers_they_do_not_exist() {
        var model = made(MODELS, Leeds.model());
        var path = made(SCENARIOS, scenario(model));

        make(SCENARIOS, scenario(model), "hr@RR8").statusCode(403).body("code", equalTo("permission-missing"));
        make(SCENARIOS, scenario(model), "workforce-planner@RDU")
                .statusCode(422)
                .body("code", equalTo("model-unknown"));
        Calls.as("hr@RDU").get(path).then().statusCode(404).body("code", equalTo("scenario-not-found"));
        Calls.as("hr@RDU")
                .queryParam("organisation", "RR8")
                .get(SCENARIOS)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-30, 202", "2027-03-31, 202", "2027-04-01, 409"})
    void a_scenario_is_run_up_to_the_last_day_of_its_levers_and_not_after_it(LocalDate day, int status) {
        var model = made(MODELS, Leeds.model());
        var scenario = made(SCENARIOS, scenario(model));

        clock.moveTo(day);

        var answer =
                run(model, "\"scenarioId\": \"%s\"".formatted(id(scenario))).statusCode(status);
        if (status == 409) {
            answer.body("code", equalTo("lever-expired")).body("errors.pointer", contains("#/levers/0"));
            make(SCENARIOS, scenario(model), PLANNER).statusCode(409).body("code", equalTo("lever-expired"));
        }
    }

    @Test
    void a_run_keeps_its_levers_and_says_what_they_do() {
        var model = made(MODELS, Leeds.model());
        var without = done(run(model, "\"seed\": 3"));
        var scenario = made(SCENARIOS, scenario(model));
        var byId = done(run(model, "\"seed\": 3, \"scenarioId\": \"%s\"".formatted(id(scenario))));
        var inline = done(run(model, "\"seed\": 3, \"levers\": [%s]".formatted(Leeds.lever())));

        Calls.as("hr@RR8")
                .get(byId)
                .then()
                .body("scenarioId", equalTo(id(scenario)))
                .body("levers.id", contains("Flexible working"));
        Calls.as("hr@RR8").get(inline).then().body("levers.owner", contains("Retention lead"));
        assertThat(results(inline).body().asString())
                .isEqualTo(results(byId).body().asString());
        assertThat(nursesInPost(byId, 0)).isEqualTo(nursesInPost(without, 0));
        assertThat(nursesInPost(byId, 1)).isGreaterThan(nursesInPost(without, 1) + .5f);
    }

    @Test
    void a_replay_asks_no_lever_whether_it_has_expired() {
        var model = made(MODELS, Leeds.model());
        var path = done(run(model, "\"levers\": [%s]".formatted(Leeds.lever())));

        clock.moveTo(LocalDate.of(2027, 4, 1));

        var replay = done(make(path + "/replay", "", PLANNER));
        Calls.as(PLANNER)
                .get(replay)
                .then()
                .body("replay.same", equalTo(true))
                .body("levers.id", contains("Flexible working"));
    }

    @Test
    void fc20_a_run_takes_a_scenario_or_levers_and_knows_both() {
        var model = made(MODELS, Leeds.model());
        var scenario = id(made(SCENARIOS, scenario(model)));

        run(model, "\"scenarioId\": \"%s\", \"levers\": [%s]".formatted(scenario, Leeds.lever()))
                .statusCode(422)
                .body("code", equalTo("scenario-or-levers"))
                .body("errors.pointer", contains("#/levers"));
        run(model, "\"scenarioId\": \"%s\"".formatted(UUID.randomUUID()))
                .statusCode(422)
                .body("code", equalTo("scenario-unknown"))
                .body("errors.pointer", contains("#/scenarioId"));
        run(model, "\"levers\": [%s]".formatted(Leeds.lever().replace("Band 5", "Band 9")))
                .statusCode(422)
                .body("code", equalTo("lever-reaches-nothing"))
                .body("errors.pointer", contains("#/levers/0/selector/bands/0"));
    }

    /** Rule FC92: a scenario is kept, and asked of a run that ends before it begins it is refused. */
    @Test
    void a_scenario_that_begins_when_the_run_is_over_is_refused_with_its_year() {
        var model = made(MODELS, Leeds.model());
        var late = scenario(model).replace("\"fromYear\": 2, \"fullYear\": 4", "\"fromYear\": 5");

        run(model, "\"scenarioId\": \"%s\"".formatted(id(made(SCENARIOS, late))))
                .statusCode(422)
                .body("code", equalTo("lever-too-late"))
                .body("detail", containsString("does nothing before year 5, and 4 are looked ahead"))
                .body("errors.pointer", contains("#/levers/0/profile"));
    }

    /** A number that is written otherwise is the same; whose scenario it is decides who may compare it. */
    @Test
    void fc107_a_difference_is_the_levers_to_put_in_and_to_take_out() {
        var model = made(MODELS, Leeds.model());
        var scenario = made(SCENARIOS, scenario(model));
        var again = made(SCENARIOS, scenario(model).replace("\"value\": 0.9", "\"value\": 0.90"));
        var fewer = made(SCENARIOS, scenario(model).replace("\"value\": 0.9", "\"value\": 0.8"));

        difference("hr@RR8", again, scenario)
                .statusCode(200)
                .body("more", empty())
                .body("less", empty());
        difference("hr@RR8", fewer, scenario)
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("scenarioId", equalTo(id(fewer)))
                .body("fromId", equalTo(id(scenario)))
                .body("more.value", contains(0.8f))
                .body("less.value", contains(0.9f))
                .body("changed", contains("Flexible working"));
        difference("hr@RDU", fewer, scenario).statusCode(404).body("code", equalTo("scenario-not-found"));
        difference("hr@RR8", fewer, "/" + UUID.randomUUID())
                .statusCode(404)
                .body("code", equalTo("scenario-not-found"));
    }

    private static ValidatableResponse difference(String role, String scenario, String from) {
        return Calls.as(role)
                .queryParam("from", id(from))
                .get(scenario + "/difference")
                .then();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"owner\": \"Retention lead\"', '\"owner\": \" \"', #/levers/0/owner",
        "'\"value\": 0.9', '\"value\": 1000001', #/levers/0/value",
        "'\"fromYear\": 2', '\"fromYear\": 31', #/levers/0/profile/fromYear"
    })
    void what_a_lever_lacks_is_named(String right, String wrong, String pointer) {
        make(SCENARIOS, scenario(made(MODELS, Leeds.model())).replace(right, wrong), PLANNER)
                .statusCode(400)
                .body("errors.pointer", contains(pointer));
    }

    private static String scenario(String model) {
        return "{\"modelId\": \"%s\", \"name\": \"Flexible working\", \"levers\": [%s]}"
                .formatted(id(model), Leeds.lever());
    }

    private static ValidatableResponse run(String model, String more) {
        return make(RUNS, "{\"modelId\": \"%s\", \"years\": 4, \"draws\": 60, %s}".formatted(id(model), more), PLANNER);
    }

    private static String done(ValidatableResponse asked) {
        var path = asked.statusCode(202).extract().header("Location");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Calls.as(PLANNER).get(path).then().body("state", equalTo("DONE")));
        return path;
    }

    private static float nursesInPost(String run, int year) {
        return results(run).jsonPath().getFloat("lines[0].years[%d].inPost.mean".formatted(year));
    }

    private static Response results(String run) {
        return Calls.as(PLANNER).get(run + "/results");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}

package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.capacity.Planning.made;
import static org.cadre.workforce.capacity.Planning.make;
import static org.cadre.workforce.planning.Leeds.MODELS;
import static org.cadre.workforce.planning.Leeds.PLANNER;
import static org.cadre.workforce.planning.Leeds.RUNS;
import static org.cadre.workforce.planning.run.AskedRuns.asked;
import static org.cadre.workforce.planning.run.AskedRuns.done;
import static org.cadre.workforce.planning.run.AskedRuns.id;
import static org.cadre.workforce.planning.run.AskedRuns.question;
import static org.cadre.workforce.planning.run.AskedRuns.ran;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.cadre.workforce.planning.Leeds;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules FC1, FC2, FC8 to FC10 and FC13 to FC16 of the guide for forecasting, through the API. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class RunResourceTest {

    private final Session database;
    private final Transactions transactions;

    RunResourceTest(Session database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    @Test
    void fc9_a_run_is_asked_for_and_looked_at_until_it_is_done() {
        var model = made(MODELS, Leeds.model());

        var asked = make(RUNS, question(model, 5, 120), PLANNER)
                .statusCode(202)
                .header("Retry-After", "1")
                .body("state", equalTo("QUEUED"))
                .body("progress.drawsDone", equalTo(0))
                .body("progress.draws", equalTo(120))
                .body("seed", equalTo(7))
                .extract();
        var path = asked.header("Location");
        done(path);

        for (var role : new String[] {PLANNER, "hr@RR8", "accountable-officer@RR8"}) {
            Calls.as(role)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(asked.path("id")))
                    .body("modelId", equalTo(id(model)))
                    .body("modelSha256", equalTo(sha256(model)))
                    .body("progress.drawsDone", equalTo(120))
                    .body("codeVersion", equalTo("forecast-5"))
                    .body("replay", nullValue())
                    .body("failure", nullValue());
        }
    }

    @Test
    void results_come_as_json_and_as_csv() {
        var model = made(MODELS, Leeds.model());
        var path = ran(question(model, 2, 60));

        Calls.as("hr@RR8")
                .accept("application/json")
                .get(path + "/results")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("complete", equalTo(true))
                .body("draws", equalTo(60))
                .body("seed", equalTo(7))
                .body("modelSha256", equalTo(sha256(model)))
                .body("lines.name", contains("Nursing and Midwifery Registered", "Healthcare Scientists", "All groups"))
                .body("lines[0].years.endsOn", contains("2027-03-31", "2028-03-31"))
                .body("lines[2].inWords", startsWith("On 2028-03-31"));
        var csv = Calls.as("hr@RR8")
                .accept("text/csv")
                .get(path + "/results")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .body()
                .asString()
                .split("\r\n", -1);
        assertThat(csv[0])
                .isEqualTo(
                        "complete,line,total,year,endsOn,figure,mean,p10,p50,p90,group,band,shortageRank,unit,organisation,seed,modelSha256,codeVersion,backTest,comparedWith");
        assertThat(csv[1])
                .startsWith("true,Nursing and Midwifery Registered,false,1,2027-03-31,inPost,")
                .contains(",7,%s,forecast-5,".formatted(sha256(model)), "Not back-tested");
        assertThat(csv).hasSize(1 + 2 * (6 + 3 + 3) + 1);
        Calls.as("hr@RR8").accept("text/html").get(path + "/results").then().statusCode(406);
    }

    @Test
    void what_is_done_is_told_again_in_every_byte_and_need_not_be_sent_twice() {
        var path = ran(question(made(MODELS, Leeds.hundred()), 1, 2));

        var first = Calls.as(PLANNER).get(path + "/results").then().extract();
        var second = Calls.as(PLANNER).get(path + "/results").then().extract();
        assertThat(second.body().asString()).isEqualTo(first.body().asString());
        Calls.as(PLANNER)
                .header("If-None-Match", first.header("ETag"))
                .get(path + "/results")
                .then()
                .statusCode(304);
    }

    @Test
    void what_is_left_out_has_the_usual_value() {
        make(RUNS, "{\"modelId\": \"%s\"}".formatted(id(made(MODELS, Leeds.hundred()))), PLANNER)
                .statusCode(202)
                .body("years", equalTo(15))
                .body("draws", equalTo(1_000))
                .body("seed", equalTo(1));
    }

    @Test
    void a_replay_is_a_run_that_says_whether_the_same_came_out() {
        var path = ran(question(made(MODELS, Leeds.model()), 3, 110));

        var replay = make(path + "/replay", "", PLANNER)
                .statusCode(202)
                .body("replay.of", equalTo(id(path)))
                .body("replay.same", nullValue())
                .extract()
                .header("Location");
        done(replay);

        Calls.as("accountable-officer@RR8")
                .get(replay)
                .then()
                .body("replay.same", equalTo(true))
                .body("replay.madeWith", equalTo("forecast-5"))
                .body("codeVersion", equalTo("forecast-5"));
    }

    @Test
    void a_replay_that_gives_something_else_says_so_and_with_which_code_the_first_was_made() {
        var first = doctored(id(ran(question(made(MODELS, Leeds.hundred()), 1, 2))));

        var replay = make(RUNS + "/" + first + "/replay", "", PLANNER)
                .statusCode(202)
                .extract()
                .header("Location");
        done(replay);

        Calls.as(PLANNER)
                .get(replay)
                .then()
                .body("replay.same", equalTo(false))
                .body("replay.madeWith", equalTo("forecast-0"))
                .body("codeVersion", equalTo("forecast-5"));
    }

    @Test
    void fc13_a_run_that_is_over_is_not_cancelled() {
        var path = ran(question(made(MODELS, Leeds.hundred()), 1, 2));

        make(path + "/cancel", "", PLANNER).statusCode(409).body("code", equalTo("run-over"));
    }

    @Test
    void runs_are_listed_newest_first_for_one_organisation() {
        var model = made(MODELS, Leeds.hundred().replace("RR8", "RCB"), "workforce-planner@RCB");
        var older = id(asked(question(model, 1, 2), "workforce-planner@RCB"));
        var newer = id(asked(question(model, 1, 2), "workforce-planner@RCB"));

        Calls.as("hr@RCB")
                .queryParam("organisation", "RCB")
                .get(RUNS)
                .then()
                .statusCode(200)
                .body("items.id", contains(newer, older))
                .body("items.modelId", hasItem(id(model)))
                .body("items.mode", contains("EXPECTED", "EXPECTED"))
                .body("items.draws", contains(2, 2))
                .body("items[0].askedBy", notNullValue())
                .body("items[0]", not(hasKey("levers")));
    }

    @Test
    void only_planners_of_the_organisation_ask_cancel_and_replay() {
        var model = made(MODELS, Leeds.hundred());
        var path = ran(question(model, 1, 2));

        for (var role : new String[] {"hr@RR8", "accountable-officer@RR8"}) {
            make(RUNS, question(model, 1, 2), role).statusCode(403).body("code", equalTo("permission-missing"));
            make(path + "/replay", "", role).statusCode(403);
            make(path + "/cancel", "", role).statusCode(403);
        }
    }

    @Test
    void to_others_neither_run_nor_model_exists() {
        var model = made(MODELS, Leeds.hundred());
        var path = ran(question(model, 1, 2));

        for (var role : new String[] {"hr@RDU", "workforce-planner@RDU", "talent-lead@RR8", "auditor@RR8"}) {
            Calls.as(role).get(path).then().statusCode(404).body("code", equalTo("forecast-run-not-found"));
            Calls.as(role).get(path + "/results").then().statusCode(404);
            make(path + "/replay", "", role).statusCode(404);
            make(path + "/cancel", "", role).statusCode(404);
            make(RUNS, question(model, 1, 2), role).statusCode(422).body("code", equalTo("model-unknown"));
        }
        Calls.as("hr@RDU").queryParam("organisation", "RR8").get(RUNS).then().statusCode(403);
        make(RUNS, question("/" + UUID.randomUUID(), 1, 2), PLANNER)
                .statusCode(422)
                .body("code", equalTo("model-unknown"))
                .body("errors.pointer", contains("#/modelId"));
    }

    @ParameterizedTest
    @CsvSource({"0, 2, 400, #/years", "31, 2, 400, #/years", "1, 1, 400, #/draws", "1, 10001, 400, #/draws"})
    void a_question_out_of_bounds_is_refused_where_it_stands(int years, int draws, int status, String pointer) {
        make(RUNS, question(made(MODELS, Leeds.hundred()), years, draws), PLANNER)
                .statusCode(status)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void a_run_that_would_take_too_long_is_refused_when_it_is_asked_for() {
        var monthly = made(MODELS, Leeds.model().replace("\"stepsPerYear\": 1", "\"stepsPerYear\": 12"));

        make(RUNS, question(monthly, 30, 10_000), PLANNER)
                .statusCode(422)
                .body("code", equalTo("run-too-large"))
                .body("errors.pointer", contains("#/draws"));
    }

    @Test
    void the_same_key_asks_once_and_the_act_is_on_record() {
        var key = UUID.randomUUID();
        var question = question(made(MODELS, Leeds.hundred()), 1, 2);

        var first = make(key, RUNS, question).statusCode(202).extract().<String>path("id");
        make(key, RUNS, question).statusCode(202).body("id", equalTo(first));

        assertThat(database.createNativeQuery("""
                        select count(*) from audit_entry
                        where action = 'ask' and resource = 'forecast-run' and resource_id = :id and organisation = 'RR8'
                        """, Long.class)
                        .setParameter("id", first)
                        .getSingleResult())
                .isEqualTo(1);
    }

    /** A run that older code answered otherwise. */
    private UUID doctored(String id) {
        var copy = UUID.randomUUID();
        transactions.runBySystem(() -> {
            for (var insert : new String[] {"""
                insert into planning_run
                    (id, version, organisation, model_id, model_sha256, question, state, draws, draws_done, code_version, asked_at)
                select :copy, version, organisation, model_id, model_sha256, question, state, draws, draws_done, 'forecast-0', asked_at
                from planning_run where id = :id
                """, """
                insert into planning_result (run_id, organisation, sha256, result)
                select :copy, organisation, sha256, replace(result, '"p10"', '"p11"') from planning_result where run_id = :id
                """}) {
                database.createNativeMutationQuery(insert)
                        .setParameter("copy", copy)
                        .setParameter("id", UUID.fromString(id))
                        .executeUpdate();
            }
        });
        return copy;
    }

    private static String sha256(String model) {
        return Calls.as(PLANNER).get(model).then().extract().path("sha256");
    }
}

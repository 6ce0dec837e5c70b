package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.capacity.Planning.made;
import static org.cadre.workforce.planning.Leeds.MODELS;
import static org.cadre.workforce.planning.Leeds.PLANNER;
import static org.cadre.workforce.planning.run.AskedRuns.id;
import static org.cadre.workforce.planning.run.AskedRuns.question;
import static org.cadre.workforce.planning.run.AskedRuns.ran;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.cadre.workforce.picture.Drawn;
import org.cadre.workforce.planning.Leeds;
import org.junit.jupiter.api.Test;

/** Rules FC45 and FC47 of the guide for forecasting, through the API. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class DecompositionResourceTest {

    @Test
    void the_gap_of_a_run_is_taken_apart_and_ends_where_its_results_end() {
        var path = ran(question(made(MODELS, Leeds.model()), 3, 60));
        var ends = Calls.as(PLANNER).get(path + "/results").then().extract().<Float>path("lines[0].years[2].gap.mean");

        Calls.as("accountable-officer@RR8")
                .queryParam("group", "Nursing and Midwifery Registered")
                .get(path + "/decomposition")
                .then()
                .statusCode(200)
                .body("runId", equalTo(id(path)))
                .body("complete", equalTo(true))
                .body("startsOn", equalTo("2026-04-01"))
                .body("endsOn", equalTo("2029-03-31"))
                .body("gapAtEnd", equalTo(ends))
                .body("steps.cause", hasItems("DEMAND", "LEFT", "JOINED", "PARTICIPATION", "UNCERTAINTY"))
                .body("codeVersion", equalTo("forecast-5"))
                .body("inWords", containsString("full-time equivalents"));
    }

    @Test
    void and_drawn_for_all_groups() {
        var path = ran(question(made(MODELS, Leeds.model()), 3, 60));

        var file = Calls.as(PLANNER)
                .get(path + "/waterfall")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .extract()
                .asByteArray();

        assertThat(Drawn.read(file).words()).contains("All groups at RR8: from the gap of", "demand: Productivity");
    }

    @Test
    void to_others_there_is_neither_and_an_unknown_group_is_refused() {
        var path = ran(question(made(MODELS, Leeds.hundred()), 1, 2));

        for (var part : new String[] {"/decomposition", "/waterfall"}) {
            for (var role : new String[] {"hr@RDU", "talent-lead@RR8", "auditor@RR8"}) {
                Calls.as(role).get(path + part).then().statusCode(404).body("code", equalTo("forecast-run-not-found"));
            }
            Calls.as(PLANNER)
                    .queryParam("group", "Doctors")
                    .get(path + part)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("group-unknown"));
        }
    }
}

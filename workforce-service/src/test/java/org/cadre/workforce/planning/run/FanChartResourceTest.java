package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.capacity.Planning.made;
import static org.cadre.workforce.planning.Leeds.MODELS;
import static org.cadre.workforce.planning.Leeds.PLANNER;
import static org.cadre.workforce.planning.Leeds.RUNS;
import static org.cadre.workforce.planning.run.AskedRuns.id;
import static org.cadre.workforce.planning.run.AskedRuns.question;
import static org.cadre.workforce.planning.run.AskedRuns.ran;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.cadre.workforce.picture.Drawn;
import org.cadre.workforce.planning.Leeds;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules FC41 and FC44 of the guide for forecasting, through the API. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class FanChartResourceTest {

    private final Session database;
    private final Transactions transactions;

    FanChartResourceTest(Session database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "image/svg+xml", "image/png;q=0.5, image/svg+xml"})
    void a_picture_is_drawn_as_svg_of_all_groups(String accepted) {
        var path = ran(question(made(MODELS, Leeds.model()), 2, 60));

        var file = picture(path, accepted)
                .statusCode(200)
                .contentType("image/svg+xml")
                .header("Vary", containsString("Accept"))
                .extract()
                .asByteArray();

        assertThat(Drawn.read(file).words()).contains("All groups at RR8", "2027 to 2028", id(path));
    }

    @Test
    void or_as_png_of_one_group() {
        var path = ran(question(made(MODELS, Leeds.model()), 2, 60));

        var file = Calls.as("accountable-officer@RR8")
                .accept("image/png")
                .queryParam("group", "Healthcare Scientists")
                .get(path + "/fan-chart")
                .then()
                .statusCode(200)
                .contentType("image/png")
                .extract()
                .asByteArray();

        assertThat(Drawn.png(file).getWidth()).isEqualTo(1920);
    }

    @Test
    void a_picture_that_is_held_already_is_not_sent_again() {
        var path = ran(question(made(MODELS, Leeds.hundred()), 2, 2));

        var svg = picture(path, "image/svg+xml").extract().header("ETag");
        var png = picture(path, "image/png").extract().header("ETag");

        assertThat(png).isNotEqualTo(svg);
        Calls.as(PLANNER)
                .accept("image/svg+xml")
                .header("If-None-Match", svg)
                .get(path + "/fan-chart")
                .then()
                .statusCode(304);
    }

    @Test
    void a_group_that_the_run_has_not_is_refused_with_those_it_has() {
        var path = ran(question(made(MODELS, Leeds.hundred()), 1, 2));

        Calls.as(PLANNER)
                .queryParam("group", "Doctors")
                .get(path + "/fan-chart")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("group-unknown"))
                .body("detail", equalTo("The run has no group Doctors; it has Nurses"))
                .body("errors.parameter", contains("group"));
    }

    @Test
    void a_run_without_results_has_no_picture() {
        var path = RUNS + "/" + cancelled(id(ran(question(made(MODELS, Leeds.hundred()), 1, 2))));

        picture(path, "*/*")
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("run-without-results"))
                .body("detail", equalTo("The run is CANCELLED and has no results"));
    }

    @Test
    void whoever_takes_neither_is_told_where_the_media_types_stand() {
        picture(ran(question(made(MODELS, Leeds.hundred()), 1, 2)), "application/json")
                .statusCode(406)
                .contentType("application/problem+json")
                .body("code", equalTo("not-acceptable"))
                .body("detail", equalTo("The API document names the media types that this path answers"));
    }

    @Test
    void to_others_there_is_no_picture() {
        var path = ran(question(made(MODELS, Leeds.hundred()), 1, 2));

        for (var role : new String[] {"hr@RDU", "talent-lead@RR8", "auditor@RR8"}) {
            Calls.as(role)
                    .get(path + "/fan-chart")
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("forecast-run-not-found"));
        }
    }

    /** Copied without what came out of it. */
    private UUID cancelled(String id) {
        var copy = UUID.randomUUID();
        transactions.runBySystem(() -> database.createNativeMutationQuery("""
                        insert into planning_run
                            (id, version, organisation, model_id, model_sha256, question, state, draws, draws_done, code_version, asked_at)
                        select :copy, version, organisation, model_id, model_sha256, question, 'CANCELLED', draws, 0, code_version, asked_at
                        from planning_run where id = :id
                        """)
                .setParameter("copy", copy)
                .setParameter("id", UUID.fromString(id))
                .executeUpdate());
        return copy;
    }

    private static ValidatableResponse picture(String path, String accepted) {
        return Calls.as(PLANNER).accept(accepted).get(path + "/fan-chart").then();
    }
}

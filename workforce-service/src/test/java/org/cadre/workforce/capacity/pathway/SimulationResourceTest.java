package org.cadre.workforce.capacity.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.capacity.Planning.made;
import static org.cadre.workforce.capacity.Planning.make;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules CS13 to CS16 of the guide for capacity, through the API. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class SimulationResourceTest {

    private static final String SIMULATIONS = "/workforce/v1/capacity-simulations";
    private static final String PLANNER = "workforce-planner@RR8";

    @Test
    void a_planner_hears_what_limits_the_day_and_which_staff_would_do() {
        var first = make(SIMULATIONS, VaccinationDay.wished(), PLANNER)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("seed", equalTo(20210211))
                .body("result.bottleneck", equalTo("checkers"))
                .body("result.staffing.enough", equalTo(true))
                .body("result.staffing.peaks.staff", contains(2, 7))
                .body("codeVersion", equalTo("simulation-1"))
                .extract();

        var later = Calls.as("hr@RR8")
                .get(first.header("Location"))
                .then()
                .statusCode(200)
                .extract();
        assertThat(later.body().asString()).isEqualTo(first.body().asString());
    }

    @Test
    void a_replay_gives_the_same_days() {
        Calls.as(PLANNER)
                .get(made(SIMULATIONS, VaccinationDay.asItIs()) + "/replay")
                .then()
                .statusCode(200)
                .body("same", equalTo(true))
                .body("differing", empty());
    }

    @Test
    void a_list_says_what_limits_each_day_and_others_see_none() {
        var path = made(SIMULATIONS, VaccinationDay.asItIs());

        Calls.as(PLANNER)
                .queryParam("organisation", "RR8")
                .queryParam("limit", 1)
                .get(SIMULATIONS)
                .then()
                .statusCode(200)
                .body("items.id", contains(path.substring(path.lastIndexOf('/') + 1)))
                .body("items.bottleneck", contains("checkers"));
        Calls.as("hr@RDU").get(path).then().statusCode(404).body("code", equalTo("capacity-simulation-not-found"));
        make(SIMULATIONS, VaccinationDay.asItIs(), "hr@RR8").statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"replications\": 50', '\"replications\": 1000', 422, #/replications, at most 5000000",
        "'\"replications\": 50', '\"replications\": 1001', 400, #/replications, errors",
        "'\"next\": \"gone\"', '\"next\": \"parking\"', 422, #/steps, twice",
        "'\"kind\": \"EXIT\"', '\"kind\": \"DOOR\"', 400, #/steps/11/kind, read"
    })
    void what_cannot_be_computed_is_refused_where_it_stands(
            String right, String wrong, int status, String pointer, String words) {
        make(SIMULATIONS, VaccinationDay.asItIs().replace(right, wrong), PLANNER)
                .statusCode(status)
                .body("detail", containsString(words))
                .body("errors.pointer", contains(pointer));
    }
}
